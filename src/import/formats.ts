import { appleHealth } from './apple-health/apple-health.ts';
import { appleJournal } from './apple-journal/apple-journal.ts';
import { bearable } from './bearable/bearable.ts';
import { csv } from './csv/csv.ts';
import { daylio } from './daylio/daylio.ts';
import { dayone } from './dayone/dayone.ts';
import type { ImportFormat } from './format.ts';
import { journey } from './journey/journey.ts';
import { jrnl } from './jrnl/jrnl.ts';
import { loop } from './loop/loop.ts';
import { obsidian } from './obsidian/obsidian.ts';
import { sleep } from './sleep/sleep.ts';

/** The programs that notes can come from, in the order in which they are offered. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [
  daylio,
  dayone,
  jrnl,
  loop,
  bearable,
  journey,
  appleHealth,
  appleJournal,
  sleep,
  obsidian,
  csv,
];

/** The format of a name, or null. */
export function formatNamed(name: string): ImportFormat | null {
  return IMPORT_FORMATS.find((format) => format.name === name.toLowerCase()) ?? null;
}

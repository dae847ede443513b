import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import type { Day } from '../src/calendar/day.ts';
import { replaceFile } from '../src/disk/replace-file.ts';
import { filesOf, runScript, SAMPLE, type Ran } from './build-site.ts';

/** A journal that tests ask for as a built site. Each is built once a run, by whichever test asks first. */
export interface JournalToBuild {
  /** No other journal has it. */
  readonly name: string;
  /** Gives the folder of its notes: one that is there, or the empty one it is given, with the notes in it. */
  readonly notes: (empty: string) => string;
  readonly today?: Day;
}

export interface BuiltSite extends Ran {
  /** Where the site lies. Whoever asks for it only reads it, since others do too. */
  readonly folder: string;
  readonly notes: string;
  /** The sum of the notes before they were built. */
  readonly sumBefore: string;
}

export const SAMPLE_JOURNAL: JournalToBuild = { name: 'sample', notes: () => SAMPLE };

const LOOK_MILLISECONDS = 50;

/** The built site of a journal. Throws what the build said where it cannot be built. */
export async function builtSite(journal: JournalToBuild): Promise<BuiltSite> {
  const place = join(inject('sitesFolder'), journal.name);
  const report = join(place, 'built.json');
  if (isFirst(place)) replaceFile(report, JSON.stringify(await build(journal, place)));
  while (!existsSync(report)) await setTimeout(LOOK_MILLISECONDS);
  const built = JSON.parse(readFileSync(report, 'utf8')) as BuiltSite;
  if (built.status !== 0) throw new Error(`${journal.name} was not built: ${built.errors}`);
  return built;
}

/** Of all tests that ask for a journal, in whatever process, the system lets one make its folder. */
function isFirst(place: string): boolean {
  try {
    mkdirSync(place);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function build(journal: JournalToBuild, place: string): Promise<BuiltSite> {
  const [empty, folder] = [join(place, 'notes'), join(place, 'site')];
  mkdirSync(empty);
  const notes = journal.notes(empty);
  const sumBefore = sumOf(notes);
  const ran = await runScript('build', ['--outDir', folder], {
    JOURNAL_DIR: notes,
    JOURNAL_TODAY: journal.today ?? '',
  });
  return { ...ran, folder, notes, sumBefore };
}

/** A sum of the paths and bytes of all files below a folder. */
export function sumOf(folder: string): string {
  const sum = createHash('sha256');
  for (const [path, bytes] of filesOf(folder)) sum.update(`${path} ${String(bytes.length)}\n`).update(bytes);
  return sum.digest('hex');
}

import { stringify } from 'yaml';
import type { Day } from '../../calendar/day.ts';
import { VAULT_COMMENTS } from '../../messages/en/starter.ts';
import { dayInName } from '../../read/day/day-in-name.ts';
import { folderIn, obsidianFile } from '../../read/folder/obsidian-files.ts';
import { dayPattern } from '../../read/place/day-pattern.ts';
import { patternOfMoment } from '../../read/place/moment-format.ts';

/** What `journal.yaml` has to say so that a vault is read as it stands. */
export interface VaultSettings {
  /** The folder of daily notes, where their names say all of the day; null where it need not be said. */
  readonly journal: string | null;
  /** How daily notes are named, where their names do not; null where it need not be said. */
  readonly days: string | null;
  /** The folder of notes of sessions, as the writer says. */
  readonly sessions: string | null;
  readonly inlineFields: boolean;
  /** BCP 47; null for the usual one. */
  readonly language: string | null;
  readonly ignore: readonly string[];
}

/** Moment's own, where Obsidian's settings give none. */
const USUAL_FORMAT = 'YYYY-MM-DD';

/** Reads what Obsidian's settings say of a vault: where daily notes are, how they are named, and what is left out. */
export function vaultSettings(folder: string): VaultSettings {
  const { place, format } = dailyNotes(folder);
  const pattern = patternOfMoment(format);
  const path = pattern === null || place === '' ? pattern : `${place}/${pattern}`;
  const days = path === null || dayPattern(path) === null || saysAllItself(path) ? null : path;
  return {
    journal: days === null && place !== '' && place.toLowerCase() !== 'journal' ? place : null,
    days,
    sessions: null,
    inlineFields: false,
    language: null,
    ignore: ignoredIn(obsidianFile(folder, 'app.json')['userIgnoreFilters']),
  };
}

/** By the core plugin, else by the commonest other one. */
function dailyNotes(folder: string): { place: string; format: string } {
  const core = obsidianFile(folder, 'daily-notes.json');
  const periodic = obsidianFile(folder, 'plugins/periodic-notes/data.json')['daily'];
  const other = typeof periodic === 'object' && periodic !== null ? (periodic as Record<string, unknown>) : {};
  const daily = Object.keys(core).length === 0 && other['enabled'] === true ? other : core;
  const format = typeof daily['format'] === 'string' ? daily['format'].trim() : '';
  return { place: folderIn(daily['folder']), format: format === '' ? USUAL_FORMAT : format };
}

/** Days whose numbers can be told apart, and one whose numbers could change places. */
const PROBES: readonly Day[] = ['2026-03-04', '2026-11-23', '2031-12-01'];

/** Whether the name of a file alone says its day, so that no pattern is needed. */
function saysAllItself(pattern: string): boolean {
  return PROBES.every((day) => {
    const name = dayPattern(pattern)?.pathOf(day, 'en')?.split('/').at(-1);
    const found = name === undefined ? null : dayInName(name);
    return found !== null && typeof found !== 'string' && found.day === day;
  });
}

/** Folders and files that the vault's search leaves out; a regular expression, which begins with a slash, is not read. */
function ignoredIn(filters: unknown): string[] {
  const all = Array.isArray(filters) ? filters.filter((one): one is string => typeof one === 'string') : [];
  return all.filter((one) => one.trim() !== '' && !one.startsWith('/') && !/[*?[\]{}()!]/.test(one));
}

/** Whether there is anything to say at all. */
export function isUsual({ journal, days, sessions, inlineFields, language, ignore }: VaultSettings): boolean {
  return [journal, days, sessions, language].every((one) => one === null) && !inlineFields && ignore.length === 0;
}

/** The text of `journal.yaml` that says it. */
export function vaultSettingsText(settings: VaultSettings): string {
  const { journal, days, sessions, inlineFields, language, ignore } = settings;
  const folders = { ...(journal === null ? {} : { journal }), ...(sessions === null ? {} : { sessions }) };
  const fields = {
    ...(language === null ? {} : { language }),
    ...(Object.keys(folders).length === 0 ? {} : { folders }),
    ...(days === null ? {} : { days }),
    ...(inlineFields ? { inline_fields: true } : {}),
    ...(ignore.length === 0 ? {} : { ignore }),
  };
  return `# ${VAULT_COMMENTS.settings}\n${stringify(fields)}`;
}

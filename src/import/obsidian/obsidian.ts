import type { Day } from '../../calendar/day.ts';
import { digestOf } from '../../notes/digest.ts';
import { isTemplate } from '../../read/folder/other-files.ts';
import { dayPattern } from '../../read/place/day-pattern.ts';
import { patternOfMoment } from '../../read/place/moment-format.ts';
import { splitFrontmatter } from '../../read/yaml/split-frontmatter.ts';
import {
  FORMAT_TITLES,
  IMPORT_REFUSALS,
  NOT_TAKEN,
  RECORD_REFUSALS,
} from '../../messages/en/commands/import-records.ts';
import type { ImportFormat, ReadingOptions } from '../format.ts';
import { importedEntry, sortedOut, type ImportedEntry, type ImportedRecords, type RefusedRecord } from '../records.ts';
import { filesEnding, sourceText, type ImportSource } from '../source/source.ts';
import { AmbiguousDatesError } from '../values/days.ts';
import { sumText } from '../values/json-values.ts';
import { tidy } from '../values/plain-markdown.ts';
import { dayByName, type NoteDay } from './day-of-note.ts';
import { noteFields, numberedMoods } from './note-fields.ts';
import { vaultIn, type SourceVault } from './source-vault.ts';
import { vaultText, type VaultFiles } from './vault-text.ts';

export const obsidian: ImportFormat = {
  name: 'obsidian',
  title: FORMAT_TITLES.obsidian,
  knownMoods: new Map(),
  read: readObsidian,
};

/** A daily note by its path below the vault. */
interface DailyNote {
  readonly path: string;
  readonly day: Day;
  /** What its name says beside the day. */
  readonly words: string;
}

/** Reads the daily notes of a vault: those in its folder for them, or all that have a day in their name. */
async function readObsidian(source: ImportSource, { dates }: ReadingOptions): Promise<ImportedRecords> {
  const settings = await vaultIn(source);
  const { root } = settings;
  const left = new Map<string, number>();
  const daily: DailyNote[] = [];
  for (const path of notePaths(source, settings)) {
    const found = placeOf(path, settings) ?? dayOfNote(path, settings, dates);
    if (found === 'two-ways') throw new AmbiguousDatesError();
    if (typeof found === 'string') left.set(found, (left.get(found) ?? 0) + 1);
    else daily.push({ path, ...found });
  }
  if (daily.length === 0) throw new Error(IMPORT_REFUSALS.noDailyNotes);
  const files = vaultFiles(source);
  const read: (ImportedEntry | RefusedRecord)[] = [];
  for (const note of daily) read.push(readNote(note, await sourceText(source, `${root}${note.path}`), { files, root }));
  const { entries, refused } = sortedOut(read);
  return {
    ...{ entries, refused },
    habits: [],
    notTaken: left,
    knownMoods: numberedMoods(entries.map(({ moodWord }) => moodWord)),
  };
}

/** What is hidden or in the bin is no note. */
function notePaths(source: ImportSource, { root }: SourceVault): string[] {
  return filesEnding(source, '.md')
    .filter(({ path }) => path.startsWith(root))
    .map(({ path }) => path.slice(root.length))
    .filter((path) => !/(?:^|\/)\./.test(path));
}

/** Why a note is none that is taken, by where it stands; null where it may be. */
function placeOf(path: string, { folder, templates }: SourceVault): string | null {
  if (templates.some((one) => path === one || path.startsWith(`${one}/`))) return NOT_TAKEN.templates;
  return folder !== '' && !path.startsWith(`${folder}/`) ? NOT_TAKEN.otherNotes : null;
}

type Left = typeof NOT_TAKEN.noDayInName;

function dayOfNote(
  path: string,
  { folder, format }: SourceVault,
  dates: ReadingOptions['dates'],
): Exclude<NoteDay, null> | Left {
  const within = path.slice(folder === '' ? 0 : folder.length + 1).replace(/\.md$/i, '');
  const name = within.split('/').at(-1) ?? '';
  const pattern = dayPattern(patternOfMoment(format) ?? '');
  return pattern?.dayIn(within) ?? dayByName(name, dates) ?? NOT_TAKEN.noDayInName;
}

function vaultFiles(source: ImportSource): VaultFiles {
  const paths = source.files.map(({ path }) => path);
  return {
    paths: new Set(paths),
    byName: new Map(paths.map((path) => [(path.split('/').at(-1) ?? '').toLowerCase(), path])),
  };
}

interface Vault {
  readonly files: VaultFiles;
  readonly root: string;
}

function readNote(
  { path, day, words }: DailyNote,
  text: string,
  { files, root }: Vault,
): ImportedEntry | RefusedRecord {
  const { fields, frontmatter, body } = splitFrontmatter(text);
  if (isTemplate(frontmatter)) return { place: path, why: RECORD_REFUSALS.template };
  const found = noteFields(fields, body);
  const { text: shown, media } = vaultText(body, `${root}${path}`, files);
  const isSaying = shown !== '' || found.rows.length + found.tags.length > 0 || found.moodWord !== null;
  if (!isSaying && found.night === null && media.length === 0) return { place: path, why: RECORD_REFUSALS.nothing };
  const title = found.title ?? (words === '' ? null : tidy(words));
  return importedEntry({
    identity: digestOf(sumText(path)),
    version: digestOf(sumText(day, text)),
    ...{ ...found, day, title, text: shown, media },
  });
}

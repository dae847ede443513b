import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ImportFormat, ReadingOptions } from '../../src/import/format.ts';
import { formatNamed } from '../../src/import/formats.ts';
import { journalState } from '../../src/import/plan/journal-state.ts';
import { planMedia } from '../../src/import/plan/media-files.ts';
import { planImport, type ImportPlan } from '../../src/import/plan/plan-import.ts';
import type { ImportedRecords } from '../../src/import/records.ts';
import { openImportSource } from '../../src/import/source/open-source.ts';
import { knownMood, usedWords, withAgreedWords } from '../../src/import/words/apply-words.ts';
import { NO_WORDS, type WordMap } from '../../src/import/words/word-map.ts';
import type { Journal } from '../../src/notes/journal.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { folderOf, TODAY, type Files } from '../read/folder.ts';

/** What a person says beside the file. */
export interface Said extends Partial<ReadingOptions> {
  readonly words?: Partial<WordMap>;
}

/** An import as it was planned, and the journal that it leaves. */
export interface Imported {
  readonly plan: ImportPlan;
  readonly records: ImportedRecords;
  readonly journal: Journal;
  /** The new entries' files by path. */
  readonly texts: Readonly<Record<string, string>>;
}

export function theFormat(name: string): ImportFormat {
  const format = formatNamed(name);
  if (format === null) throw new RangeError(name);
  return format;
}

/** What a file of a program holds. */
export async function recordsFrom(name: string, path: string, said: Said = {}): Promise<ImportedRecords> {
  const source = await openImportSource(path);
  try {
    return await theFormat(name).read(source, { dates: null, columns: new Map(), ...said });
  } finally {
    source.close();
  }
}

/** Imports a file into a folder, as the command does that writes; whatever bytes are a picture can be shown. */
export async function importInto(folder: string, name: string, path: string, said: Said = {}): Promise<Imported> {
  const source = await openImportSource(path);
  try {
    const read = await theFormat(name).read(source, { dates: null, columns: new Map(), ...said });
    const words = [...usedWords(read).moods.keys()];
    const moods = new Map(words.map((word) => [word, knownMood(theFormat(name), read, word)]));
    const records = withAgreedWords(read, { ...NO_WORDS, moods, ...said.words });
    const state = journalState(folder, readJournal(folder, { today: TODAY }));
    const canBeShown = (bytes: Uint8Array) => Promise.resolve(!bytes.includes(0xee));
    const media = await planMedia(records.entries, source, { paths: state.paths, canBeShown });
    const plan = planImport(records, { format: name, state, mediaAt: media.mediaAt });
    const write = (to: string, content: string | Uint8Array) => {
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      writeFileSync(join(folder, to), content, { flag: 'wx' });
    };
    for (const { from, to, isThere } of media.files.values()) if (!isThere) write(to, await source.read(from));
    for (const file of [...plan.habits.files, ...plan.entries]) write(file.path, file.text);
    const texts = Object.fromEntries(plan.entries.map((entry) => [entry.path, entry.text]));
    return { plan, records, journal: readJournal(folder, { today: TODAY }), texts };
  } finally {
    source.close();
  }
}

/** Imports a text of a name into a new folder with these notes. */
export async function importText(
  [name, file, text]: readonly [format: string, file: string, text: string | Uint8Array],
  said: Said = {},
  notes: Files = {},
): Promise<Imported> {
  return importInto(folderOf(notes), name, join(folderOf({ [file]: text }), file), said);
}

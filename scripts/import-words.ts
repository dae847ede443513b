import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportFormat } from '../src/import/format.ts';
import type { ImportedRecords } from '../src/import/records.ts';
import type { ImportSource } from '../src/import/source/source.ts';
import { knownMood, usedWords, type UsedWords } from '../src/import/words/apply-words.ts';
import {
  NO_WORDS,
  readWordMap,
  USUAL_ACTIVITY_USE,
  wordMapPath,
  wordMapText,
  type WordMap,
} from '../src/import/words/word-map.ts';
import { IMPORT_COMMAND } from '../src/messages/en/commands/import.ts';
import { readMood } from '../src/writing/read-answers.ts';
import { onlyPath } from '../src/writing/paths.ts';
import { makeFile } from './make-file.ts';
import { askFor, isTerminal } from './terminal.ts';

/** What the words of an import mean, and where that stands. */
export interface AgreedWords {
  readonly map: WordMap;
  readonly used: UsedWords;
  /** Below the journal's folder; null where nothing had to be said. */
  readonly path: string | null;
  readonly isNew: boolean;
  /** Words that the file does not name. */
  readonly unnamed: readonly string[];
}

interface Words {
  readonly records: ImportedRecords;
  readonly format: ImportFormat;
  readonly source: ImportSource;
  readonly folder: string;
  readonly known: WordMap | null;
}

/** The words' file of a format, or null where there is none yet. Throws a sentence where it cannot be read. */
export function wordsOnDisk(folder: string, format: string): WordMap | null {
  const path = wordMapPath(format);
  let text: string;
  try {
    text = readFileSync(join(folder, path), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  return readWordMap(text, path);
}

/** What the words mean: as the file says it, or by a new file, for which whoever is there is asked. */
export async function agreedWords({ records, format, source, folder, known }: Words): Promise<AgreedWords> {
  const used = usedWords(records);
  const path = wordMapPath(format.name);
  const moods = (word: string) => knownMood(format, records, word);
  if (known !== null)
    return { map: completed(known, used, moods), used, path, isNew: false, unnamed: unnamedIn(known, used) };
  const columns = (await format.columns?.(source)) ?? new Map<string, string>();
  if (used.moods.size + used.activities.size + columns.size === 0)
    return { map: NO_WORDS, used, path: null, isNew: false, unnamed: [] };
  const usual = completed({ ...NO_WORDS, columns }, used, moods);
  const map = isTerminal() ? { ...usual, moods: await askedMoods(usual.moods, used) } : usual;
  makeFile(folder, { paths: () => onlyPath(path), text: wordMapText(format.title, map) });
  return { map, used, path, isNew: true, unnamed: [] };
}

/** With the words that it does not name as they are usually read. */
function completed(map: WordMap, used: UsedWords, known: (word: string) => number | null): WordMap {
  const moods = [...used.moods.keys()].map((word) => {
    const said = map.moods.get(word);
    return [word, said === undefined ? known(word) : said] as const;
  });
  const uses = [...used.activities.keys()].map(
    (word) => [word, map.activities.get(word) ?? USUAL_ACTIVITY_USE] as const,
  );
  return { columns: map.columns, moods: new Map(moods), activities: new Map(uses) };
}

function unnamedIn({ moods, activities }: WordMap, used: UsedWords): string[] {
  return [
    ...[...used.moods.keys()].filter((word) => !moods.has(word)),
    ...[...used.activities.keys()].filter((word) => !activities.has(word)),
  ];
}

async function askedMoods(moods: WordMap['moods'], used: UsedWords): Promise<Map<string, number | null>> {
  const asked = new Map(moods);
  for (const [word, number] of moods) {
    if (number !== null) continue;
    asked.set(word, await askFor(IMPORT_COMMAND.mood(word, used.moods.get(word) ?? 0), readMood));
  }
  return asked;
}

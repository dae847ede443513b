import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import {
  NOTES,
  SIGNS,
  wordsFile,
  type BundleList,
  type Counted,
  type KeptWords,
  type NoteColumns,
  type SignColumns,
} from '../shared/bundle-list.ts';
import { fold } from '../shared/fold.ts';
import { expectedBytes, packNumbers, unsigned } from '../shared/pack-numbers.ts';
import { NOTE_SIGNS } from '../shared/note-signs.ts';
import type { BundleParts } from './build-bundle.ts';
import { compare, type Bundle } from './bundle.ts';
import { UNDATED, yearOf, type SearchRecord } from './record.ts';

/** A bundle that is built, where it lies, and what is known of its notes. */
export interface Indexed {
  readonly bundle: Bundle;
  readonly folder: string;
  readonly parts: BundleParts;
}

/** The list among its files, from which the one at the known address is copied. */
export const LIST_COPY = 'list.json';
/** Few enough that a file of them is fetched for one word. */
const WORDS_A_FILE = 1500;
/** Raised when the same notes would give other lists. */
const LISTS_VERSION = 5;
const MILLISECONDS_OF_A_DAY = 86_400_000;

/** A fingerprint of all that the lists are made from. */
export function digestOfLists(indexed: readonly Pick<Indexed, 'bundle' | 'folder'>[], language: string): string {
  const hash = createHash('sha1').update(JSON.stringify([LISTS_VERSION, language]));
  for (const { bundle, folder } of indexed) {
    hash.update(JSON.stringify([folder, bundle.hidden ?? []]));
    for (const { day, kind, tags, feelings, mood, signs } of bundle.records)
      hash.update(JSON.stringify([day, kind, tags, feelings, mood, signs]));
  }
  return hash.digest('hex');
}

/** What is known of all notes without their texts, and their words. */
export function filesOfLists(
  indexed: readonly Indexed[],
  named: Pick<BundleList, 'language' | 'runtimes' | 'notes'>,
): IndexFile[] {
  const records = indexed.flatMap(({ bundle: { records: all, hidden = [] } }) => {
    const gone = new Set(hidden);
    return all.filter((_, number) => !gone.has(number));
  });
  const kinds = [...new Set(records.map(({ kind }) => kind))].sort();
  const tags = counted(records.flatMap((record) => [...new Set(record.tags)]));
  const feelings = counted(records.flatMap((record) => [...new Set(record.feelings)]));
  const words = filesOfWords(indexed);
  const list: BundleList = {
    ...named,
    bundles: indexed.map(({ folder, bundle, parts }) => ({ folder, language: bundle.language, entry: parts.entry })),
    words: words.map((file) => fold(file[0]?.[0] ?? '')),
    ...{ years: yearsOf(records), kinds, tags, feelings },
  };
  const places = { tags: placesOf(tags), feelings: placesOf(feelings) };
  return [
    { path: LIST_COPY, content: Buffer.from(JSON.stringify(list)) },
    packed(
      NOTES,
      indexed.map((one) => noteColumns(one, kinds)),
    ),
    packed(
      SIGNS,
      indexed.map((one) => signColumns(one, places)),
    ),
    ...words.map((file, number) => packed(wordsFile(number), file)),
  ];
}

function packed(path: string, content: readonly (NoteColumns | SignColumns)[] | KeptWords): IndexFile {
  return { path, content: deflateRawSync(JSON.stringify(content)) };
}

function noteColumns({ bundle, parts }: Indexed, kinds: readonly string[]): NoteColumns {
  const { words, bytes, pages } = parts;
  let last = 0;
  const days = bundle.records.map(({ day }) => {
    if (day === null) return null;
    const number = Date.parse(day) / MILLISECONDS_OF_A_DAY;
    const before = last - number;
    last = number;
    return before;
  });
  return {
    ...{ words: packNumbers(words), ...packBytes(bytes, words) },
    ...{ pages, days, hidden: bundle.hidden ?? [], kinds: bundle.records.map(({ kind }) => kinds.indexOf(kind)) },
  };
}

/** Longer notes have more bytes: what is left beside that packs better. */
function packBytes(bytes: readonly number[], words: readonly number[]): Pick<NoteColumns, 'bytes' | 'bytesAWord'> {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  const bytesAWord = Math.round((100 * sum(bytes)) / Math.max(1, sum(words))) / 100;
  const beside = bytes.map((count, note) => count - expectedBytes(words[note] ?? 0, bytesAWord));
  return { bytesAWord, bytes: packNumbers(beside.map(unsigned)) };
}

type Places = ReadonlyMap<string, number>;

function signColumns(
  { bundle: { records }, parts }: Indexed,
  places: { readonly tags: Places; readonly feelings: Places },
): SignColumns {
  const found = (words: readonly string[], among: Places) => [...new Set(words)].map((word) => among.get(word) ?? -1);
  return {
    titles: packNumbers(parts.titles),
    tags: records.map((record) => found(record.tags, places.tags)),
    feelings: records.map((record) => found(record.feelings, places.feelings)),
    moods: records.map(({ mood }) => mood),
    signs: records.map(({ signs }) =>
      NOTE_SIGNS.reduce((bits, sign, bit) => bits + Number(signs.includes(sign)) * 2 ** bit, 0),
    ),
  };
}

function counted(words: readonly string[]): Counted[] {
  const counts = [...Map.groupBy(words, (word) => word)].map(([word, same]) => [word, same.length] as const);
  return counts.sort(([a], [b]) => compare(a, b));
}

function placesOf(words: readonly Counted[]): Places {
  return new Map(words.map(([word], place) => [word, place]));
}

function yearsOf(records: readonly SearchRecord[]): BundleList['years'] {
  const years = [...Map.groupBy(records, yearOf)].map(([year, { length }]) => ({ year, count: length }));
  return years.sort((a, b) => (a.year === UNDATED ? 1 : b.year === UNDATED ? -1 : compare(b.year, a.year)));
}

/** All words in the order in which they are looked for, some in each file. */
function filesOfWords(indexed: readonly Indexed[]): KeptWords[] {
  const bundlesOf = new Map<string, number>();
  for (const [bit, { parts }] of indexed.entries())
    for (const word of parts.vocabulary) bundlesOf.set(word, (bundlesOf.get(word) ?? 0) + 2 ** bit);
  const folded = [...bundlesOf].map(([word, bundles]) => ({ word, bundles, key: fold(word) }));
  const words = folded.sort((a, b) => compare(a.key, b.key) || compare(a.word, b.word));
  const files: KeptWords[] = [];
  for (let first = 0; first < words.length; first += WORDS_A_FILE)
    files.push(words.slice(first, first + WORDS_A_FILE).map(({ word, bundles }) => [word, bundles]));
  return files;
}

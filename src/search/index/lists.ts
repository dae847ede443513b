import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import {
  FIRST_START,
  NOTES,
  SIGNS,
  startsOf,
  WORDS_A_FILE,
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
import { compare, type Bundle, type BundleParts } from './bundle.ts';
import type { Vocabulary } from './forms.ts';
import { UNDATED, yearOf, type SearchRecord } from './record.ts';
import { inWordOrder } from './word-numbers.ts';

/** A bundle that is built, where it lies, and what is known of its notes. */
export interface Indexed {
  readonly bundle: Bundle;
  readonly folder: string;
  readonly parts: BundleParts;
}

/** The list among its files, from which the one at the known address is copied. */
export const LIST_COPY = 'list.json';
/** Raised when the same notes would give other lists. */
const LISTS_VERSION = 6;
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

/** What else is told of an index: all its words, each language's in its own order, and the folder of their forms. */
interface Listing extends Pick<BundleList, 'language' | 'notes'> {
  readonly forms: readonly { readonly source: Vocabulary; readonly folder: string }[];
}

/** What is known of all notes without their texts, and their words. */
export function filesOfLists(indexed: readonly Indexed[], { forms, ...named }: Listing): IndexFile[] {
  const records = indexed.flatMap(({ bundle: { records: all, hidden = [] } }) => {
    const gone = new Set(hidden);
    return all.filter((_, number) => !gone.has(number));
  });
  const kinds = [...new Set(records.map(({ kind }) => kind))].sort();
  const tags = counted(records.flatMap((record) => [...new Set(record.tags)]));
  const feelings = counted(records.flatMap((record) => [...new Set(record.feelings)]));
  const words = forms.map(({ source, folder }) => ({ ...source, folder, files: filesOfWords(source, indexed) }));
  const list: BundleList = {
    ...named,
    bundles: indexed.map(({ folder, bundle }) => ({ folder, language: bundle.language })),
    words: words.map(({ language, folder, files }) => ({
      ...{ language, forms: folder },
      files: files.map((file) => fold(file.words[0] ?? '')),
    })),
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
    ...words.flatMap(({ language, files }) => files.map((file, number) => packed(wordsFile(language, number), file))),
  ];
}

function packed(path: string, content: readonly (NoteColumns | SignColumns)[] | KeptWords): IndexFile {
  return { path, content: deflateRawSync(JSON.stringify(content)) };
}

function noteColumns({ bundle, parts }: Indexed, kinds: readonly string[]): NoteColumns {
  const { words, bytes } = parts;
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
    ...{ days, hidden: bundle.hidden ?? [], kinds: bundle.records.map(({ kind }) => kinds.indexOf(kind)) },
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

/** All words of each language, those of the journal's own first. */
export function vocabulariesOf(indexed: readonly Indexed[], own: string): Vocabulary[] {
  const languages = new Set([own, ...indexed.map(({ bundle }) => bundle.language)]);
  return [...languages].map((language) => {
    const ofLanguage = indexed.filter(({ bundle }) => bundle.language === language);
    return { language, words: inWordOrder(new Set(ofLanguage.flatMap(({ parts }) => parts.vocabulary))) };
  });
}

/** The words of a language, some in each file, and where each bundle of it says where they stand. */
function filesOfWords({ language, words }: Vocabulary, indexed: readonly Indexed[]): KeptWords[] {
  const bundles = indexed
    .filter(({ bundle }) => bundle.language === language)
    .map(({ parts }) => bytesOfWords(parts, words));
  const firsts = Array.from({ length: Math.ceil(words.length / WORDS_A_FILE) }, (_, file) => file * WORDS_A_FILE);
  return firsts.map((first) => ({
    words: words.slice(first, first + WORDS_A_FILE),
    places: bundles.map(({ starts, bytes }) => ({
      start: starts[first] ?? FIRST_START,
      bytes: packNumbers(bytes.slice(first, first + WORDS_A_FILE)),
    })),
  }));
}

/** How many bytes a bundle has for each of some words, and where they begin. */
function bytesOfWords({ vocabulary, places }: BundleParts, words: readonly string[]) {
  const known = new Map(vocabulary.map((word, number) => [word, places[number] ?? 0]));
  const bytes = words.map((word) => known.get(word) ?? 0);
  return { bytes, starts: startsOf(bytes) };
}

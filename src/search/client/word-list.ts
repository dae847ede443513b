import { wordsFile, type BundleList, type KeptWords } from '../shared/bundle-list.ts';
import { fold } from '../shared/fold.ts';
import { load } from './packed.ts';
import type { Loader } from './runtime.ts';

/** A word of the journal, as it is written, folded, and with the bundles that have it, as bits. */
export interface KnownWord {
  readonly word: string;
  readonly folded: string;
  readonly bundles: number;
}

/** The words of the journal, of which only those that are asked for are fetched. */
export interface WordList {
  /** Those that begin with something, in order. */
  readonly startingWith: (start: string) => Promise<readonly KnownWord[]>;
  readonly has: (word: string) => Promise<boolean>;
  /** Every one that begins with the same letter, or all. */
  readonly near: (word: string, scope: 'letter' | 'all') => Promise<readonly KnownWord[]>;
}

export function openWordList({ words, notes }: BundleList, { base, fetchFile }: Loader): WordList {
  const loading = new Map<number, Promise<readonly KnownWord[]>>();
  const file = (number: number) => {
    const known =
      loading.get(number) ?? load<KeptWords>(`${base}${notes}/${wordsFile(number)}`, fetchFile).then(foldAll);
    loading.set(number, known);
    return known;
  };
  const startingWith = async (start: string) => {
    const files = await Promise.all(filesFor(words, start).map(file));
    return files.flat().filter(({ folded }) => folded.startsWith(start));
  };
  return {
    startingWith,
    has: async (word) => (await startingWith(word)).some(({ folded }) => folded === word),
    near: async (word, scope) =>
      scope === 'letter'
        ? startingWith([...word][0] ?? '')
        : (await Promise.all(words.map((_, at) => file(at)))).flat(),
  };
}

/** The numbers of the files in which words with a beginning lie, by the first word of each. */
function filesFor(firsts: readonly string[], start: string): number[] {
  return firsts.flatMap((first, number) => {
    const next = firsts[number + 1];
    const isAfter = first > start && !first.startsWith(start);
    const isBefore = next !== undefined && next < start;
    return isAfter || isBefore ? [] : [number];
  });
}

function foldAll(words: KeptWords): KnownWord[] {
  return words.map(([word, bundles]) => ({ word, bundles, folded: fold(word) }));
}

/** Whether a word is in a bundle. */
export function isIn({ bundles }: KnownWord, bundle: number): boolean {
  return Math.floor(bundles / 2 ** bundle) % 2 === 1;
}

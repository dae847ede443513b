import { startsOf, WORDS_A_FILE, wordsFile, type BundleList, type KeptWords } from '../shared/bundle-list.ts';
import { fold } from '../shared/fold.ts';
import { unpackNumbers } from '../shared/pack-numbers.ts';
import type { Loader } from './loader.ts';
import { load } from './packed.ts';
import type { Part } from './fetch-parts.ts';

/** A word of the journal, as it is written and folded, and what says where it stands in each bundle that has it. */
export interface KnownWord {
  readonly word: string;
  readonly folded: string;
  readonly places: readonly Part[];
}

/** The words of the journal, of which only those that are asked for are fetched. */
export interface WordList {
  /** Those that begin with something, in order. */
  readonly startingWith: (start: string) => Promise<readonly KnownWord[]>;
  /** Those of a language that have some numbers. */
  readonly numbered: (language: string, numbers: readonly number[]) => Promise<readonly KnownWord[]>;
  readonly has: (word: string) => Promise<boolean>;
  /** Every one that begins with the same letter, or all. */
  readonly near: (word: string, scope: 'letter' | 'all') => Promise<readonly KnownWord[]>;
}

export function openWordList(list: BundleList, loader: Loader): WordList {
  const lists = list.words.map((own) => ({ ...own, file: openFiles(own.language, list, loader) }));
  const startingWith = async (start: string) => {
    const found = lists.flatMap(({ files, file }) => filesFor(files, start).map(file));
    return (await Promise.all(found)).flat().filter(({ folded }) => folded.startsWith(start));
  };
  return {
    startingWith,
    numbered: async (language, numbers) => {
      const file = lists.find((own) => own.language === language)?.file;
      const found = numbers.map(async (number) => {
        const words = await file?.(Math.floor(number / WORDS_A_FILE));
        return words?.[number % WORDS_A_FILE];
      });
      return (await Promise.all(found)).filter((word) => word !== undefined);
    },
    has: async (word) => (await startingWith(word)).some(({ folded }) => folded === word),
    near: async (word, scope) => {
      if (scope === 'letter') return startingWith([...word][0] ?? '');
      return (await Promise.all(lists.flatMap(({ files, file }) => files.map((_, number) => file(number))))).flat();
    },
  };
}

/** The files of words of a language by their numbers, each fetched once. */
function openFiles(language: string, list: BundleList, { base, fetchFile }: Loader) {
  const bundles = list.bundles.flatMap((bundle, number) => (bundle.language === language ? [number] : []));
  const loading = new Map<number, Promise<readonly KnownWord[]>>();
  return (number: number): Promise<readonly KnownWord[]> => {
    const address = `${base}${list.notes}/${wordsFile(language, number)}`;
    const known = loading.get(number) ?? load<KeptWords>(address, fetchFile).then((kept) => knownWords(kept, bundles));
    loading.set(number, known);
    return known;
  };
}

function knownWords({ words, places }: KeptWords, bundles: readonly number[]): KnownWord[] {
  const columns = places.map(({ start, bytes }, place) => {
    const lengths = unpackNumbers(bytes);
    return { bundle: bundles[place] ?? 0, lengths, starts: startsOf(lengths, start) };
  });
  return words.map((word, number) => ({
    ...{ word, folded: fold(word) },
    places: columns.flatMap(({ bundle, lengths, starts }) => {
      const { [number]: length = 0 } = lengths;
      const { file, from } = starts[number] ?? { file: 0, from: 0 };
      return length === 0 ? [] : [{ bundle, file, from, to: from + length }];
    }),
  }));
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

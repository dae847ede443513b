import { placesFile, type BundleList } from '../shared/bundle-list.ts';
import { eachPlace, type WordsOfNotes } from '../shared/pack-places.ts';
import { isCharacter, isFoundWhole } from '../shared/tokens.ts';
import type { Forms } from './forms.ts';
import type { Loader } from './loader.ts';
import type { NoteTable } from './note-table.ts';
import { openParts, type FetchParts } from './fetch-parts.ts';
import type { KnownWord, WordList } from './word-list.ts';

/** Where words stand in the notes. */
export interface WordPlaces {
  /** Where a word stands. */
  readonly of: (word: string) => Promise<WordsOfNotes>;
  /** Where a word stands in any of its forms, and every longer one that begins with it. */
  readonly ofStart: (word: string) => Promise<WordsOfNotes>;
}

interface Sources {
  readonly list: BundleList;
  readonly table: NoteTable;
  readonly words: WordList;
  readonly forms: Forms;
}

export function openWordPlaces({ list, table, words, forms }: Sources, loader: Loader): WordPlaces {
  const known = new Map<string, Promise<WordsOfNotes>>();
  const fetchParts = openParts(list, placesFile, loader);
  const once = (key: string, find: () => Promise<readonly KnownWord[]>) => {
    const finding = known.get(key) ?? find().then((found) => placesOf(found, table, fetchParts));
    known.set(key, finding);
    return finding;
  };
  const exact = async (word: string) => (await words.startingWith(word)).filter(({ folded }) => folded === word);
  const of = (word: string) => once(word, () => exact(word));
  return {
    of,
    ofStart: (word) => {
      if (isFoundWhole(word) || isCharacter(word)) return of(word);
      return once(`${word}…`, () => startingWith(word, words, forms));
    },
  };
}

/** So many words are few enough to look for other forms of each. */
const FEW_WORDS = 24;

/** Words that begin as one does, and its other forms; where it is only the beginning of some, theirs. */
async function startingWith(word: string, words: WordList, forms: Forms): Promise<readonly KnownWord[]> {
  const longer = await words.startingWith(word);
  const isBeginning = longer.length <= FEW_WORDS && !longer.some(({ folded }) => folded === word);
  const asked = [word, ...(isBeginning ? longer.map(({ folded }) => folded) : [])];
  const others = await Promise.all([...new Set(asked)].map((one) => forms.of(one)));
  return [...longer, ...others.flat()];
}

/** Where some words stand in all notes together. */
async function placesOf(
  words: readonly KnownWord[],
  { firsts }: NoteTable,
  fetchParts: FetchParts,
): Promise<WordsOfNotes> {
  const parts = [...new Set(words)].flatMap(({ places }) => places);
  const fetched = await fetchParts(parts);
  const found = new Map<number, number[]>();
  for (const [number, bytes] of fetched.entries()) {
    const first = firsts[parts[number]?.bundle ?? 0] ?? 0;
    eachPlace(bytes, (note, word) => {
      const own = found.get(first + note);
      if (own) own.push(word);
      else found.set(first + note, [word]);
    });
  }
  if (words.length > 1) for (const own of found.values()) own.sort((a, b) => a - b);
  return found;
}

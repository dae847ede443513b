import type { KeptText } from '../shared/bundle-list.ts';
import { lowered } from '../shared/fold.ts';
import { tokenize } from '../shared/tokens.ts';
import { plainWords, type WordsOfText } from './plain-words.ts';
import type { SearchRecord } from './record.ts';
import type { WordNumbers } from './word-numbers.ts';

export interface WordsOfRecord {
  /** In order, other spellings last: the place of a word says where it stands. */
  readonly words: Uint32Array;
  /** How many of them are the title. */
  readonly ofTitle: number;
}

/** What of a record is read again when it is found. */
export function keptText({ address, title, fields }: Pick<SearchRecord, 'address' | 'title' | 'fields'>): KeptText {
  return [address, title.toWellFormed(), ...fields.map((field) => field.toWellFormed())];
}

/** The words of a text as search counts them, in small letters, by their numbers. */
export function wordsOfRecord([, ...texts]: KeptText, language: string, numbers: WordNumbers): WordsOfRecord {
  const found = texts.map((text) => plainWords(text, numbers) ?? wordsOfAny(text, language, numbers));
  const none: number[] = [];
  const words = none.concat(...found.map((of) => of.words), ...found.map((of) => of.compounds));
  return { words: new Uint32Array(words), ofTitle: found[0]?.words.length ?? 0 };
}

function wordsOfAny(text: string, language: string, { of }: WordNumbers): WordsOfText {
  const { tokens, spellings } = tokenize(text, language);
  return {
    words: tokens.map(({ from, to }) => of(lowered(text.slice(from, to)))),
    compounds: spellings.map((spelling) => of(spelling.text)),
  };
}

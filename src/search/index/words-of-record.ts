import type { KeptText } from '../shared/bundle-list.ts';
import { lowered } from '../shared/fold.ts';
import { tokenize } from '../shared/tokens.ts';
import { plainWords, type WordsOfText } from './plain-words.ts';
import type { SearchRecord } from './record.ts';

export interface WordsOfRecord {
  /** In small letters, in order, other spellings last: the number of a word says where it stands. */
  readonly words: readonly string[];
  /** How many of them are the title. */
  readonly ofTitle: number;
}

/** What of a record is read again when it is found. */
export function keptText({ address, title, fields }: Pick<SearchRecord, 'address' | 'title' | 'fields'>): KeptText {
  return [address, title.toWellFormed(), ...fields.map((field) => field.toWellFormed())];
}

/** The words of a text as search counts them. */
export function wordsOfRecord([, ...texts]: KeptText, language: string): WordsOfRecord {
  const found = texts.map((text) => plainWords(text) ?? wordsOfAny(text, language));
  const none: string[] = [];
  const words = none.concat(...found.map((of) => of.words), ...found.map((of) => of.compounds));
  return { words, ofTitle: found[0]?.words.length ?? 0 };
}

function wordsOfAny(text: string, language: string): WordsOfText {
  const { tokens, spellings } = tokenize(text, language);
  return {
    words: tokens.map(({ from, to }) => lowered(text.slice(from, to))),
    compounds: spellings.map((spelling) => spelling.text),
  };
}

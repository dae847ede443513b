import type { KeptText } from '../shared/bundle-list.ts';
import { lowered } from '../shared/fold.ts';
import { tokenize } from '../shared/tokens.ts';
import type { SearchRecord } from './record.ts';

/** A text of which folding leaves all but its capitals. */
const PLAIN = /^[\0-\x7f]*$/;

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
  const words: string[] = [];
  const spelled: string[] = [];
  let ofTitle: number | null = null;
  for (const text of texts) {
    const { tokens, spellings } = tokenize(text, language);
    const isPlain = PLAIN.test(text);
    for (const token of tokens) words.push(isPlain ? token.text : lowered(text.slice(token.from, token.to)));
    for (const spelling of spellings) spelled.push(spelling.text);
    ofTitle ??= tokens.length;
  }
  return { words: [...words, ...spelled], ofTitle: ofTitle ?? 0 };
}

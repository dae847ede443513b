import { HYPHENS, isCompound } from '../shared/tokens.ts';

/** ASCII, and such signs from elsewhere as are part of no word: quotes, dashes, spaces. */
const PLAIN = /^[\0-\x7f\u00a0\u00ab\u00b7\u00bb\u2010-\u2027\u20ac]*$/;
const WORD = /[\da-z]+/g;
const HYPHEN = new RegExp(`[${HYPHENS}]`);
/** Looked for where a word begins, not at each of its letters. */
const JOINED = new RegExp(`(?<![\\da-z])[\\da-z]+(?:${HYPHEN.source}[\\da-z]+)+`, 'g');

/** The words of a text in small letters, and those that hyphens join as one, as `tokenize` finds them. */
export interface WordsOfText {
  readonly words: readonly string[];
  readonly compounds: readonly string[];
}

/** Finds them in a text in which a letter is one of ASCII, in a third of the time; null for any other. */
export function plainWords(text: string): WordsOfText | null {
  if (!PLAIN.test(text)) return null;
  const small = text.toLowerCase();
  const joined = HYPHEN.test(small) ? small.match(JOINED) : null;
  const compounds = (joined ?? []).map((run) => run.split(HYPHEN)).filter(isCompound);
  return { words: small.match(WORD) ?? [], compounds: compounds.map((parts) => parts.join('')) };
}

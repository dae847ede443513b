import { isCompound } from '../shared/tokens.ts';

/** ASCII, and such signs from elsewhere as are part of no word: quotes, dashes, spaces. */
const PLAIN = /^[\0-\x7f\u00a0\u00ab\u00b7\u00bb\u2010-\u2027\u20ac]*$/;
const WORD = /[\da-z]+/g;
const HYPHEN = /[-\u2010\u2011]/;
/** Looked for where a word begins, not at each of its letters. */
const JOINED = /(?<![\da-z])[\da-z]+(?:[-\u2010\u2011][\da-z]+)+/g;

/** The words of a text in small letters, and those that hyphens join as one, as `tokenize` finds them. */
export interface PlainWords {
  readonly words: readonly string[];
  readonly compounds: readonly string[];
}

/** Finds them in a text in which a letter is one of ASCII, in a fifth of the time; null for any other. */
export function plainWords(text: string): PlainWords | null {
  if (!PLAIN.test(text)) return null;
  const small = text.toLowerCase();
  const joined = HYPHEN.test(small) ? small.match(JOINED) : null;
  const compounds = (joined ?? []).map((run) => run.split(HYPHEN)).filter(isCompound);
  return { words: small.match(WORD) ?? [], compounds: compounds.map((parts) => parts.join('')) };
}

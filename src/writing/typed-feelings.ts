import { inOneLine } from './yaml-line.ts';

/** What tells feelings apart in one line, as in the field of an entry. */
const COMMA = /[,;\u3001\uff0c]/;
/** A number behind a mood is a slip, and no feeling. */
const WORD = /[\p{L}\p{Extended_Pictographic}]/u;

/**
 * Feelings as they stand behind a mood: each word is one, and where there are commas, all between two. Null where one of
 * them has neither a letter nor an emoji.
 */
export function typedFeelings(words: readonly string[]): string[] | null {
  const line = words.join(' ');
  const parts = COMMA.test(line) ? line.split(COMMA).filter((part) => part.trim() !== '') : words;
  const feelings = parts.map(inOneLine);
  return feelings.every((feeling) => WORD.test(feeling)) ? [...new Set(feelings)] : null;
}

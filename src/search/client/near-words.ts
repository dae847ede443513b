import { fold } from '../shared/fold.ts';
import type { KnownWord, WordList } from './word-list.ts';

const MOST_OFFERED = 3;
/** In a short word one slip is all that leaves it one. */
const SHORT = 4;

/** Words of the journal that a word may be a slip for, the nearest first, in the spelling they have there. */
export async function nearWords(typed: string, words: WordList): Promise<string[]> {
  const word = fold(typed);
  const sameLetter = nearest(word, await words.near(word, 'letter'));
  return sameLetter.length > 0 ? sameLetter : nearest(word, await words.near(word, 'all'));
}

function nearest(word: string, among: readonly KnownWord[]): string[] {
  const most = word.length <= SHORT ? 1 : 2;
  const near = among
    .filter(({ folded }) => Math.abs(folded.length - word.length) <= most && folded !== word)
    .map((one) => ({ word: one.word, slips: slipsBetween(word, one.folded) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips);
  const least = near[0]?.slips;
  return [...new Set(near.filter(({ slips }) => slips === least).map((one) => one.word))].slice(0, MOST_OFFERED);
}

/**
 * How many letters are wrong, missing, too many, or changed places with the next: "optimal string alignment", which takes
 * `chior` for one slip in `choir` where an edit distance without changed places counts two.
 */
export function slipsBetween(a: string, b: string): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, place) => place)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const hasChanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
        hasChanged ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

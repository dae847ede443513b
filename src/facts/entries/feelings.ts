import { ascending, descending } from 'd3-array';
import type { Entry } from '../../notes/note.ts';

/** A word for a feeling, as it was first written, and how many entries have it. */
export interface FeelingCount {
  readonly word: string;
  readonly entries: number;
}

/** The feelings of entries, most frequent first and then by the alphabet; `Tired` and `tired` are one word. */
export function countFeelings(entries: Iterable<Entry>): FeelingCount[] {
  const counts = new Map<string, FeelingCount>();
  for (const { fields } of entries) {
    const words = new Map((fields.feelings ?? []).toReversed().map((word) => [word.trim().toLowerCase(), word.trim()]));
    for (const [key, word] of words) {
      const { word: first = word, entries: before = 0 } = counts.get(key) ?? {};
      counts.set(key, { word: first, entries: before + 1 });
    }
  }
  return [...counts]
    .sort(([a, one], [b, other]) => descending(one.entries, other.entries) || ascending(a, b))
    .map(([, count]) => count);
}

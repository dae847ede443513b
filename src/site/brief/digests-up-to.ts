import type { Day } from '../../calendar/day.ts';
import { byDay, type OnDay } from '../../facts/series/by-day.ts';
import { digestOf } from '../../notes/digest.ts';

/** A name for those of a list that are of a day or of one before, for any day. The list is in order of days. */
export function digestsUpTo<Item extends OnDay>(items: readonly Item[], wordsOf: (item: Item) => string) {
  let before = '';
  const digests = items.map((item) => (before = digestOf(before, wordsOf(item))));
  return (day: Day): string => digests[byDay.right(items, day) - 1] ?? '';
}

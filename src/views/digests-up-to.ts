import { bisector } from 'd3-array';
import type { Day } from '../calendar/day.ts';
import { digestOf } from '../notes/digest.ts';

interface OnDay {
  readonly day: Day | null;
}

/** What has no day stands behind all days. */
const BEHIND_ALL_DAYS = '9999-99-99';

/** A name for those of a list that are of a day or of one before, for any day. The list is in order of days. */
export function digestsUpTo<Item extends OnDay>(items: readonly Item[], wordsOf: (item: Item) => string) {
  let before = '';
  const digests = items.map((item) => (before = digestOf(before, wordsOf(item))));
  const byDay = bisector(({ day }: OnDay) => day ?? BEHIND_ALL_DAYS);
  return (day: Day): string => digests[byDay.right(items, day) - 1] ?? '';
}

import { bisector } from 'd3-array';
import type { Day, Span } from '../../calendar/day.ts';

interface OnDay {
  readonly day: Day | null;
}

/** What has no day stands behind all days. */
const BEHIND_ALL_DAYS = '9999-99-99';

const byDay = bisector(({ day }: OnDay) => day ?? BEHIND_ALL_DAYS);

/** The part of a list that lies in a span, found without reading the rest. The list is in order of days. */
export function withinDays<Item extends OnDay>(items: readonly Item[], { from, to }: Span): readonly Item[] {
  return items.slice(byDay.left(items, from), byDay.right(items, to));
}

import type { Span } from '../../calendar/day.ts';
import { byDay, type OnDay } from './by-day.ts';

/** The part of a list that lies in a span, found without reading the rest. The list is in order of days. */
export function withinDays<Item extends OnDay>(items: readonly Item[], { from, to }: Span): readonly Item[] {
  return items.slice(byDay.left(items, from), byDay.right(items, to));
}

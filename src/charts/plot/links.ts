import type { Day } from '../../calendar/day.ts';
import { addressOfDay } from '../../notes/addresses.ts';

/** Where the marks of a chart lead: each to the page of its day, to pages of their own by day, or nowhere. */
export type ChartLinks = 'days' | Readonly<Partial<Record<Day, string>>>;

/** The address that a day's mark leads to; null where there is none. */
export function addressIn(links: ChartLinks | undefined, day: Day): string | null {
  if (links === 'days') return addressOfDay(day);
  return links?.[day] ?? null;
}

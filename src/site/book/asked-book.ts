import { isDay, type Span } from '../../calendar/day.ts';
import { addressOfYear } from '../../notes/addresses.ts';

/** A book of some days: `all` is the writer's own copy, `brief` holds only what the brief may hold. */
export interface AskedBook extends Span {
  readonly share: 'all' | 'brief';
}

/** Where the book of a year stands. */
export function bookAddress(year: string): string {
  return `${addressOfYear(year)}print/`;
}

/** Where whoever prints asks for a book of other days. No address of the site has what follows the `?`. */
export function askedAddress({ from, to, share }: AskedBook): string {
  return `${bookAddress(from.slice(0, 4))}?from=${from}&to=${to}&share=${share}`;
}

/** The book that is asked for so; null where a page of the site is. */
export function askedBook({ searchParams }: URL): AskedBook | null {
  const [from, to, share] = ['from', 'to', 'share'].map((name) => searchParams.get(name) ?? '');
  if (from === undefined || to === undefined || !isDay(from) || !isDay(to)) return null;
  return share === 'all' || share === 'brief' ? { from, to, share } : null;
}

import type { Quantity } from '../../facts/series/series.ts';
import { KEY_WORDS } from './chart-key.ts';
import { tickWords, valueWords } from './values.ts';

interface Measured {
  readonly quantity: Quantity;
  readonly unit?: string | undefined;
}

/** What the strengths of a year's squares stand for. */
export const inkWords = {
  yes: KEY_WORDS.yes,
} as const;

/**
 * The strengths of an axis: `to 20`, `to 40`; of what has no decimals `0–2`, `3–5`, or `3` alone. Null for a strength that
 * no whole number has.
 */
export function inksInWords(ends: readonly number[], { quantity }: Measured, lowest = 0): (string | null)[] {
  if (!isWhole(quantity)) return ends.map((end) => `to ${tickWords(end, quantity)}`);
  return ends.map((exact, index) => {
    const [from, end] = [index === 0 ? lowest : Math.floor(ends[index - 1] ?? 0) + 1, Math.floor(exact)];
    if (from > end) return null;
    return from === end ? String(end) : `${String(from)}\u2013${tickWords(end, quantity)}`;
  });
}

/** What an outline stands for: the least there is, or a day that was skipped. */
export function lowestWords(least: number, { quantity, unit }: Measured): string {
  if (quantity === 'yesno') return KEY_WORDS.no;
  return quantity === 'clock' ? 'skipped' : `${valueWords(least, quantity, unit)}, or skipped`;
}

/** Whether it has no decimals: up to 2.5 are those up to 2. */
function isWhole(quantity: Quantity): boolean {
  return quantity === 'rating' || quantity === 'count';
}

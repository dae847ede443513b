import { KEPT_ROW_NAMES } from '../../messages/en/commands/import-records.ts';
import type { KeptRow } from '../records.ts';

/**
 * A rating as a line of the text, or none. What the ends of these scales mean is written nowhere, so that they are not taken
 * for the quality of our nights.
 */
export function ratingRows(written: string, most: number): KeptRow[] {
  const value = written.trim();
  if (value === '') return [];
  const number = /^\d{1,3}(?:\.\d+)?$/.test(value) ? Number(value) : null;
  const isOnScale = number !== null && number <= most;
  return [[KEPT_ROW_NAMES.rating, isOnScale ? KEPT_ROW_NAMES.rated(String(number), most) : value]];
}

/** Stars, of which none means that nothing was said. */
export function starRows(written: string): KeptRow[] {
  return Number(written) === 0 ? [] : ratingRows(written, STARS);
}

const STARS = 5;

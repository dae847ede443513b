import { median } from '../../numbers/decimals.ts';
import type { Quantity, Recorded, Series } from './series.ts';
import { LEAST_DAYS_OF_GROUP } from '../../numbers/thresholds.ts';

/** Days of one kind: all values of the thing on them, and their median. */
export interface DayGroup {
  readonly records: readonly Recorded[];
  readonly median: number | null;
}

/** A thing on days with another and on days without it (facts/RULES.md, 13). */
export interface TwoGroups {
  readonly with: DayGroup;
  readonly without: DayGroup;
  /** Where the other is split: null for done or not done, else days from this value up are those with it. */
  readonly from: number | null;
  /** Whether both groups have enough days to be shown. */
  readonly isEnough: boolean;
}

/**
 * Splits the days on which both are recorded. Amounts and yes or no are split into some and none; what has no none, such
 * as a rating or a time, at its own median.
 */
export function twoGroups(of: Series, other: Series, quantity: Quantity): TwoGroups {
  const otherValues = new Map(other.days.map((day, index) => [day, other.values[index] ?? null]));
  const days = of.days.flatMap((day, index) => {
    const [value, split] = [of.values[index] ?? null, otherValues.get(day) ?? null];
    return value === null || split === null ? [] : [{ day, value, split }];
  });
  const from = hasNone(quantity) ? null : (median(days.map(({ split }) => split)) ?? null);
  const isWith = (split: number) => (from === null ? split > 0 : split >= from);
  const groupOf = (wanted: boolean): DayGroup => {
    const records = days.flatMap(({ day, value, split }) => (isWith(split) === wanted ? [{ day, value }] : []));
    return { records, median: median(records.map(({ value }) => value)) ?? null };
  };
  const [some, none] = [groupOf(true), groupOf(false)];
  const isEnough = Math.min(some.records.length, none.records.length) >= LEAST_DAYS_OF_GROUP;
  return { with: some, without: none, from, isEnough };
}

function hasNone(quantity: Quantity): boolean {
  return quantity === 'yesno' || quantity === 'minutes' || quantity === 'count';
}

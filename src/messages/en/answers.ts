import type { Quantity, Series } from '../../facts/series/series.ts';
import type { Coverage, Summary } from '../../facts/series/summary.ts';
import type { Tally } from '../../facts/series/tally.ts';
import type { Target } from '../../facts/series/target.ts';
import { plural } from './plural.ts';
import { axisUnit, medianWords, rangeWords, tickWords, valueWords } from './values.ts';

interface Answer {
  readonly quantity: Quantity;
  readonly unit?: string | undefined;
  readonly summary: Summary | null;
  readonly coverage: Coverage;
  readonly target?: Target | undefined;
  readonly onTarget?: Tally | null;
  readonly series: Series;
}

/** What a page about one thing says first: `20 min is typical; 39 of 54 recorded days reached 20`. */
export function answerWords({ quantity, unit, summary, coverage, target, onTarget, series }: Answer): string | null {
  if (!summary) return null;
  const { recorded } = coverage;
  if (quantity === 'yesno') {
    const yes = series.values.filter((value) => value !== null && value > 0).length;
    return `Yes on ${String(yes)} of ${plural(recorded, 'recorded day')}`;
  }
  const typical = `${medianWords(summary.median, quantity, unit)} is typical`;
  if (target && onTarget) return `${typical}; ${targetAnswer(target, onTarget.yes, { quantity, recorded })}`;
  const range = rangeWords([summary.low, summary.high], quantity, unit);
  return range === '' ? typical : `${typical}, ${range}`;
}

function targetAnswer(
  { at_least, at_most }: Target,
  met: number,
  { quantity, recorded }: { readonly quantity: Quantity; readonly recorded: number },
): string {
  const share = `${String(met)} of ${plural(recorded, 'recorded day')}`;
  const words = (value: number) => tickWords(value, quantity);
  if (at_least !== undefined && at_most !== undefined)
    return `${share} were within ${words(at_least)} to ${words(at_most)}`;
  if (at_least !== undefined)
    return quantity === 'clock' ? `${share} were not before ${words(at_least)}` : `${share} reached ${words(at_least)}`;
  if (at_most === undefined) return share;
  return quantity === 'clock' ? `${share} were by ${words(at_most)}` : `${share} stayed within ${words(at_most)}`;
}

/** What a thing is counted in, as a word for its chart: `Minutes a day`, `0 to 10`. */
export function measuredInWords(
  quantity: Quantity,
  unit: string | undefined,
  [low, high]: readonly [number, number],
): string {
  switch (quantity) {
    case 'rating':
      return `From ${valueWords(low, quantity)} to ${valueWords(high, quantity)}`;
    case 'minutes':
      return unit === undefined || unit === 'min' ? 'Minutes a day' : `${unit} a day`;
    case 'count':
      return unit === undefined ? 'A day' : `${unit.slice(0, 1).toUpperCase()}${unit.slice(1)} a day`;
    case 'sleep':
      return 'Hours asleep';
    case 'clock':
      return 'Time of day';
    case 'yesno':
      return 'Yes or no';
  }
}

/** Under the name of a row without an axis: its scale. */
export function scaleWords(
  quantity: Quantity,
  unit: string | undefined,
  [low, high]: readonly [number, number],
): string {
  if (quantity === 'yesno') return 'yes or no';
  const ends = `${tickWords(low, quantity)} to ${tickWords(high, quantity)}`;
  if (quantity === 'sleep') return `hours asleep, ${ends}`;
  const own = axisUnit(quantity, unit);
  return own === '' ? ends : `${own}, ${ends}`;
}

import type { Target } from '../../facts/series/target.ts';
import { clockTimeOf, NOON } from '../../calendar/clock.ts';
import { decimalText } from '../../numbers/decimals.ts';
import type { Quantity, Range } from '../../facts/series/series.ts';
import type { Summary } from '../../facts/series/summary.ts';

/** What a number is, to say it. */
export interface QuantityAndUnit {
  readonly quantity: Quantity;
  readonly unit?: string | undefined;
}

/** Nobody knows to the minute when they slept. */
const SLEEP_STEP = 5;

/**
 * A value as a person says it: `6`, `85 min`, `6 h 30`, `23:10`, `yes`. Ratings have no decimals, amounts those that were
 * written.
 * Sleep is in minutes; a clock time is in minutes after noon, so that midnight (720) does not cut an evening in two.
 */
export function valueWords(value: number, quantity: Quantity, unit = ''): string {
  switch (quantity) {
    case 'rating':
      return String(Math.round(value));
    case 'count':
      return `${grouped(value)} ${value === 1 ? oneOf(unit) : unit}`.trim();
    case 'minutes':
      return `${grouped(value)} ${unit || 'min'}`;
    case 'sleep':
      return hoursWords(value);
    case 'clock':
      return clockTimeOf(value + NOON);
    case 'yesno':
      return value > 0 ? 'yes' : 'no';
  }
}

/** The name of one of what is counted in several: `cup` of `cups`. A unit in another form stays as it is. */
function oneOf(unit: string): string {
  if (/(?:ss|sh|ch|x)es$/.test(unit)) return unit.slice(0, -'es'.length);
  return /[a-z]{2}(?<!s)s$/.test(unit) ? unit.slice(0, -1) : unit;
}

/** From here on, digits stand in threes (SI Brochure, 5.4.4). */
const TEN_THOUSAND = 10_000;

/** A long row of digits, three by three from its end. */
function inThrees(digits: string): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const bare = digits.slice(sign.length);
  const lead = bare.length % 3;
  const groups = [bare.slice(0, lead), ...(bare.slice(lead).match(/\d{3}/g) ?? [])];
  return sign + groups.filter((group) => group !== '').join('\u202f');
}

/** `9500`, `12 500` with a narrow space that no line breaks at. */
function grouped(value: number): string {
  const [whole = '', ...decimals] = decimalText(value).split('.');
  const digits = Math.abs(value) < TEN_THOUSAND ? whole : inThrees(whole);
  return [digits, ...decimals].join('.');
}

/**
 * The middle of many values. Halfway between two ratings is said as both, `5 to 6`: a rating has no decimals, and
 * rounding would move the middle to one side.
 */
export function medianWords(value: number, quantity: Quantity, unit = ''): string {
  const isHalfway = quantity === 'rating' && value % 1 === 0.5;
  return isHalfway ? `${String(Math.floor(value))} to ${String(Math.ceil(value))}` : valueWords(value, quantity, unit);
}

/**
 * `between 3 and 7`, or an empty text where there is no range. The day's middle of two ratings is widened to the
 * ratings themselves.
 */
export function rangeWords([low, high]: Range, quantity: Quantity, unit = ''): string {
  const isRating = quantity === 'rating';
  const first = valueWords(isRating ? Math.floor(low) : low, quantity, quantity === 'count' ? '' : unit);
  const last = valueWords(isRating ? Math.ceil(high) : high, quantity, unit);
  return low === high ? '' : `between ${first} and ${last}`;
}

/** `, in records of 10 to 20 min`, where days are added up from several records; else an empty text. */
export function partsWords({ parts }: Pick<Summary, 'parts'>, quantity: Quantity, unit = ''): string {
  return parts ? `, in records of ${spanOfWords(parts, quantity, unit)}` : '';
}

/** Several values of one day: `2 and 8`, `between 2 and 8` where there are more, or the value if it is the same. */
export function valuesWords(values: readonly number[], quantity: Quantity, unit = ''): string {
  const range: Range = [Math.min(...values), Math.max(...values)];
  const [low, high] = range;
  if (low === high) return valueWords(low, quantity, unit);
  if (values.length > 2) return rangeWords(range, quantity, unit);
  return `${valueWords(low, quantity)} and ${valueWords(high, quantity, unit)}`;
}

/** `4–6`, the least and the greatest of several values of a day; one value is that value. */
export function spreadWords(values: readonly number[], quantity: Quantity): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const words = tickWords(low, quantity);
  return low === high ? words : `${words}\u2013${tickWords(high, quantity)}`;
}

/** `15 to 25 min`, for a table; a range of one value is that value. */
export function spanOfWords([low, high]: Range, quantity: Quantity, unit = ''): string {
  if (low === high) return valueWords(low, quantity, unit);
  const isRating = quantity === 'rating';
  const first = tickWords(isRating ? Math.floor(low) : low, quantity);
  return `${first} to ${valueWords(isRating ? Math.ceil(high) : high, quantity, unit)}`;
}

/** A round value at an axis, which has little room: as `tickWords` says it, or in thousands, `20k`. */
export function axisWords(value: number, quantity: Quantity): string {
  const isLarge = (quantity === 'count' || quantity === 'minutes') && Math.abs(value) >= TEN_THOUSAND;
  return isLarge ? `${decimalText(value / 1000)}k` : tickWords(value, quantity);
}

/** A value whose unit stands elsewhere, such as above its axis. */
export function tickWords(value: number, quantity: Quantity): string {
  const isPlain = quantity === 'minutes' || (quantity === 'sleep' && value === 0);
  return isPlain ? grouped(value) : valueWords(value, quantity);
}

/** The unit above an axis, or an empty text where its ticks speak for themselves. */
export function axisUnit(quantity: Quantity, unit = ''): string {
  if (quantity === 'minutes') return unit || 'min';
  return quantity === 'count' ? unit : '';
}

/** A share from 0 to 1 in whole per cent: `75 %`. */
export function percentWords(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}

/** A target in words: `at least 30 min`, `22:30 to 23:30`, `by 23:00`. */
export function targetWords(target: Target, quantity: Quantity, unit?: string): string {
  return targetLines(target, quantity, unit).join(' ');
}

/** The same words broken in two for the margin of a chart. */
export function targetLines({ at_least, at_most }: Target, quantity: Quantity, unit?: string): string[] {
  const isClock = quantity === 'clock';
  if (at_least !== undefined && at_most !== undefined)
    return [`${tickWords(at_least, quantity)} to`, valueWords(at_most, quantity, unit)];
  if (at_least !== undefined) return [isClock ? 'not before' : 'at least', valueWords(at_least, quantity, unit)];
  if (at_most === undefined) return [];
  return isClock ? [`by ${valueWords(at_most, quantity)}`] : ['at most', valueWords(at_most, quantity, unit)];
}

function hoursWords(value: number): string {
  const minutes = Math.round(value / SLEEP_STEP) * SLEEP_STEP;
  const rest = minutes % 60;
  const hours = `${String(Math.floor(minutes / 60))} h`;
  return rest === 0 ? hours : `${hours} ${String(rest).padStart(2, '0')}`;
}

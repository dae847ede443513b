import { formatDay } from '../../calendar/format.ts';
import type { FourWeeks } from '../../facts/series/four-weeks.ts';
import { recordedWords } from './coverage.ts';
import { medianWords, type QuantityAndUnit } from './values.ts';

/** The heading above three spans of four weeks. */
export const FOUR_WEEKS_TITLE = 'Three spans of four weeks';

interface SpanWords {
  /** `25 min`, `yes on 12`, `–` */
  readonly value: string;
  /** `to 28 Sept` */
  readonly until: string;
  /** `16 of 21 days` */
  readonly of: string;
}

/** A span of four weeks in words. */
export function fourWeeksWords(
  { summary, coverage, done, to }: FourWeeks,
  { quantity, unit, language }: QuantityAndUnit & { readonly language: string },
): SpanWords {
  const known = quantity === 'yesno' ? `yes on ${String(done)}` : medianWords(summary?.median ?? 0, quantity, unit);
  return {
    value: summary ? known : '–',
    until: `to ${formatDay(to, 'short', language)}`,
    of: recordedWords({ ...coverage, paused: undefined, since: undefined }, { isShort: true }),
  };
}

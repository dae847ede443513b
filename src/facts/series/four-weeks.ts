import { addDays, type Day, type Span } from '../../calendar/day.ts';
import { LEAST_RECORDED } from '../../numbers/thresholds.ts';
import type { UncountedDays } from './now-and-before.ts';
import { withoutPauses } from './pauses.ts';
import type { Series } from './series.ts';
import { coverageOf, recordedOf, summarize, type Coverage, type Summary } from './summary.ts';

/** Four weeks of a thing, with what they rest on. */
export interface FourWeeks extends Span {
  readonly coverage: Coverage;
  /** Undefined where fewer than five days are recorded. */
  readonly summary: Summary | undefined;
  /** On how many days the value was above 0. */
  readonly done: number;
}

const DAYS = 28;
const SPANS = 3;

/** The last three spans of four weeks, oldest first: a drift that two windows side by side do not show (facts/RULES.md, charts 11). */
export function threeSpans(
  seriesIn: (span: Span) => Series,
  today: Day,
  { pauses, firstRecord }: UncountedDays,
): FourWeeks[] {
  return Array.from({ length: SPANS }, (_, index) => {
    const to = addDays(today, -DAYS * (SPANS - 1 - index));
    const span = { from: addDays(to, 1 - DAYS), to };
    const series = seriesIn(span);
    const coverage = coverageOf(series, pauses, firstRecord);
    const isEnough = coverage.recorded >= LEAST_RECORDED;
    const done = recordedOf(withoutPauses(series, pauses)).filter((value) => value > 0).length;
    return { ...span, coverage, summary: isEnough ? summarize(series, pauses) : undefined, done };
  });
}

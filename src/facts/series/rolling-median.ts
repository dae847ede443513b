import { addDays, isWithinAny, type Span } from '../../calendar/day.ts';
import { DAYS_OF_A_WEEK } from '../../calendar/week.ts';
import { median } from '../../numbers/decimals.ts';
import type { Series } from './series.ts';
import { LEAST_OF_A_WEEK } from '../../numbers/thresholds.ts';

/**
 * The median of each day and the six before it, where at least four of the seven are recorded (facts/RULES.md, 5). It ends
 * where the records end, and stands still in a pause: there it would speak of days that say nothing.
 */
export function rollingMedian(series: Series, pauses: readonly Span[] = []): Series {
  const end = series.values.findLastIndex((value) => value !== null);
  const values = series.values.map((_, index) => {
    if (index > end || isWithinAny(series.days[index] ?? '0000-01-01', pauses)) return null;
    const week = series.values
      .slice(Math.max(0, index - DAYS_OF_A_WEEK + 1), index + 1)
      .filter((value) => value !== null);
    return week.length >= LEAST_OF_A_WEEK ? (median(week) ?? null) : null;
  });
  return { days: series.days, values };
}

/** The rolling median of the days of a span, from a series that also has the days before it which the first ones need. */
export function rollingMedianIn(span: Span, seriesIn: (span: Span) => Series, pauses: readonly Span[] = []): Series {
  const lead = DAYS_OF_A_WEEK - 1;
  const { days, values } = rollingMedian(seriesIn({ from: addDays(span.from, -lead), to: span.to }), pauses);
  return { days: days.slice(lead), values: values.slice(lead) };
}

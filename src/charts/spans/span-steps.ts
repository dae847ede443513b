import type { FourWeeks } from '../../facts/series/four-weeks.ts';
import type { Quantity } from '../../facts/series/series.ts';
import { round } from '../plot/round.ts';
import { valueScale } from '../plot/scales.ts';

/** The height of each span's step in per cent from the top, on an axis that begins with nothing; null where too little is recorded. */
export function spanSteps(
  spans: readonly FourWeeks[],
  quantity: Quantity,
  bounds?: readonly [number, number],
): (number | null)[] {
  const values = spans.map((span) => spanValue(span, quantity));
  const known = values.filter((value) => value !== null);
  const { place } = valueScale(quantity === 'yesno' ? 'count' : quantity, {
    ...{ values: known, bounds, bottom: 100, top: 4 },
  });
  return values.map((value) => (value === null ? null : round(place(value))));
}

/** What a span amounts to: its median, or on how many of a hundred recorded days it was a yes. */
function spanValue({ summary, coverage, done }: FourWeeks, quantity: Quantity): number | null {
  if (!summary) return null;
  return quantity === 'yesno' ? (done / coverage.recorded) * 100 : summary.median;
}

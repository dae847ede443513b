import { isWithin } from '../calendar/day.ts';
import { COMBINE } from '../facts/series/aggregate.ts';
import { coverageOf } from '../facts/series/summary.ts';
import { toSeries, type Backdrop, type Quantity, type Recorded } from '../facts/series/series.ts';
import { FEWEST_DRAWN } from '../numbers/thresholds.ts';
import { PLAIN_SERIES, type SeriesView } from './series-view.ts';

export interface SparseSpec {
  readonly id: string;
  readonly name: string;
  readonly quantity: Quantity;
  readonly caption: string;
  /** In order of days. */
  readonly records: readonly Recorded[];
  readonly bounds: readonly [number, number] | null;
  readonly backdrop: Backdrop;
}

/** Values weeks apart, from the first to the last, as a chart shows them; null where they are too few for one. */
export function sparseSeries(spec: SparseSpec): SeriesView | null {
  const { records, backdrop } = spec;
  const [first, last] = [records[0], records.at(-1)];
  if (!first || !last || records.length < FEWEST_DRAWN) return null;
  const span = { from: first.day, to: last.day };
  const series = toSeries(records, span, COMBINE.rating);
  return {
    ...PLAIN_SERIES,
    ...spec,
    series,
    coverage: coverageOf(series),
    // Only what is drawn, so that a session elsewhere does not render the page again.
    backdrop: {
      sessions: backdrop.sessions.filter((day) => isWithin(day, span)),
      events: backdrop.events.filter((day) => isWithin(day, span)),
      paused: backdrop.paused.filter(({ from, to }) => to >= span.from && from <= span.to),
    },
    address: null,
    rolling: null,
  };
}

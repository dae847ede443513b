import { backdropWithin } from '../../facts/entries/ratings.ts';
import { COMBINE } from '../../facts/series/aggregate.ts';
import { coverageOf } from '../../facts/series/summary.ts';
import { toSeries, type Quantity, type Recorded } from '../../facts/series/series.ts';
import type { Journal } from '../../notes/journal.ts';
import { FEWEST_DRAWN } from '../../numbers/thresholds.ts';
import type { ChartLinks } from '../../charts/plot/links.ts';
import { drawnAs } from './drawn-as.ts';
import { PLAIN_SERIES, type SeriesView } from './series-view.ts';

export interface SparseSpec {
  readonly id: string;
  readonly name: string;
  readonly quantity: Quantity;
  readonly caption: string;
  /** In order of days. */
  readonly records: readonly Recorded[];
  readonly bounds: readonly [number, number] | null;
  /** Where the values lead, if anywhere. */
  readonly links?: ChartLinks;
  /** What lies behind the values is taken from it. */
  readonly journal: Journal;
}

/** Values weeks apart, from the first to the last, as a chart shows them; null where they are too few for one. */
export function sparseSeries({ journal, links, ...spec }: SparseSpec): SeriesView | null {
  const { records } = spec;
  const [first, last] = [records[0], records.at(-1)];
  if (!first || !last || records.length < FEWEST_DRAWN) return null;
  const span = { from: first.day, to: last.day };
  const series = toSeries(records, span, COMBINE.rating);
  const coverage = coverageOf(series);
  return {
    ...PLAIN_SERIES,
    ...spec,
    ...drawnAs(journal, spec, { series, coverage }),
    links,
    series,
    coverage,
    backdrop: backdropWithin(journal, span),
    address: null,
    rolling: null,
  };
}

import type { Day } from '../../calendar/day.ts';
import type { Backdrop, Quantity, Recorded, Series } from '../../facts/series/series.ts';
import type { Target } from '../../facts/series/target.ts';

/** Everything a line chart shows. All days are those of `series`; what lies outside them is not drawn. */
export interface LineChartSpec {
  readonly title: string;
  readonly caption: string;
  readonly quantity: Quantity;
  /** A value for every day of the window: the line. */
  readonly series: Series;
  /** What was written, as often as it was: the dots. */
  readonly records: readonly Recorded[];
  /** Days that were skipped on purpose: a record without a value. */
  readonly skipped?: readonly Day[] | undefined;
  /** The rolling median over seven days. */
  readonly rolling?: Series | undefined;
  readonly target?: Target | undefined;
  readonly unit?: string | undefined;
  readonly bounds?: readonly [number, number] | undefined;
  readonly backdrop: Backdrop;
  readonly size?: 'full' | 'small' | undefined;
}

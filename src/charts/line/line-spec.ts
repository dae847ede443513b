import type { Day } from '../../calendar/day.ts';
import type { Backdrop, Quantity, Recorded, Series } from '../../facts/series/series.ts';
import type { Target } from '../../facts/series/target.ts';
import type { ChartLinks } from '../plot/links.ts';

/** Everything a line chart shows. All days are those of `series`; what lies outside them is not drawn. */
export interface LineChartSpec {
  readonly title: string;
  readonly caption: string;
  /** The name of the picture for those who do not see it: what, in which unit, which way, how much is recorded. */
  readonly name?: string | undefined;
  readonly quantity: Quantity;
  /** A value for every day of the window. */
  readonly series: Series;
  /** What was written, as often as it was: the dots. */
  readonly records: readonly Recorded[];
  /** Days that were skipped on purpose: a record without a value. */
  readonly skipped?: readonly Day[] | undefined;
  /** The rolling median over seven days: the line. */
  readonly rolling?: Series | undefined;
  readonly target?: Target | undefined;
  readonly unit?: string | undefined;
  readonly bounds?: readonly [number, number] | undefined;
  readonly backdrop: Backdrop;
  /** The day whose dots are larger; the last with a value unless it says otherwise. */
  readonly marked?: Day | undefined;
  readonly links?: ChartLinks | undefined;
}

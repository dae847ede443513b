import type { Quantity, Series } from '../../facts/series/series.ts';
import type { WeekdaySummary } from '../../facts/series/weekdays.ts';
import type { ChartLinks } from '../plot/links.ts';

/** A window of days by weekday. */
export interface WeekdaysSpec {
  readonly quantity: Quantity;
  /** Without the days that do not count. */
  readonly series: Series;
  readonly summaries: readonly WeekdaySummary[];
  readonly unit?: string | undefined;
  readonly bounds?: readonly [number, number] | undefined;
  /** 1 for Monday to 7 for Sunday. */
  readonly firstDayOfWeek: number;
  readonly links?: ChartLinks | undefined;
}

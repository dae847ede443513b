import type { Day } from '../../calendar/day.ts';
import type { Backdrop, Quantity, Series } from '../../facts/series/series.ts';
import type { ChartLinks } from '../plot/links.ts';

/** A year as a calendar: weeks from left to right, weekdays from top to bottom. */
export interface GridSpec {
  readonly title: string;
  readonly caption: string;
  readonly quantity: Quantity;
  readonly series: Series;
  /** Days that were skipped on purpose: a record without a value. */
  readonly skipped: readonly Day[];
  readonly unit?: string | undefined;
  readonly bounds?: readonly [number, number] | undefined;
  readonly backdrop: Backdrop;
  readonly links?: ChartLinks | undefined;
  /** 1 for Monday to 7 for Sunday. */
  readonly firstDayOfWeek: number;
}

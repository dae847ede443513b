import type { Quantity, Recorded } from '../../facts/series/series.ts';
import type { ChartLinks } from '../plot/links.ts';

/** A group of days: all its values, and their median. */
export interface Group {
  readonly name: string;
  readonly records: readonly Recorded[];
  readonly median: number;
}

/** Groups of days side by side over one axis, every day a point. */
export interface GroupsSpec {
  readonly title: string;
  readonly caption: string;
  readonly quantity: Quantity;
  readonly unit?: string | undefined;
  readonly bounds?: readonly [number, number] | undefined;
  readonly groups: readonly Group[];
  readonly links?: ChartLinks | undefined;
}

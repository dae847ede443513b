import type { Pair } from '../../facts/series/paired-values.ts';
import type { Quantity } from '../../facts/series/series.ts';
import type { ChartLinks } from '../plot/links.ts';

/** Pairs in order of days, each at its own place. */
export interface PairsSpec {
  readonly title: string;
  readonly caption: string;
  /** What the two are called: `before`, `after`. */
  readonly ends: readonly [first: string, second: string];
  /** The same, as short as the margin needs it; `ends` where they are left out. */
  readonly names?: readonly [first: string, second: string] | undefined;
  readonly quantity: Quantity;
  readonly unit?: string | undefined;
  readonly bounds: readonly [number, number];
  readonly pairs: readonly Pair[];
  readonly links?: ChartLinks | undefined;
}

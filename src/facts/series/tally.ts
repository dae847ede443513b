import type { Day } from '../../calendar/day.ts';
import type { Series } from './series.ts';
import { recordedOf } from './summary.ts';

/** Days or weeks by what is known of each: that it was so, that it was not, or neither (facts/RULES.md, 7). */
export interface Tally {
  readonly yes: number;
  readonly no: number;
  /** With those of which there is no telling. */
  readonly all: number;
  /** The first of them, where it is later than the first that is looked at. */
  readonly since?: Day | undefined;
  /** Days beside them that do not count because they are paused. */
  readonly paused?: number | undefined;
}

/** The days of a series by whether something holds of their value; of a day without a record there is no telling. */
export function tallyOf(series: Series, holds: (value: number) => boolean): Tally {
  const recorded = recordedOf(series);
  const yes = recorded.filter(holds).length;
  return { yes, no: recorded.length - yes, all: series.days.length };
}

import { median as medianOf, sum } from '../../numbers/decimals.ts';
import type { Combine, Quantity } from './series.ts';

const median: Combine = (values) => medianOf(values) ?? NaN;
const total: Combine = Object.assign((values: readonly number[]) => sum(values), { addsUp: true } as const);
const yesIfAny: Combine = (values) => Math.max(...values);
const last: Combine = (values) => values.at(-1) ?? NaN;

/** Several values of one day: ratings by their median, amounts add up, yes if any is yes, the last time. */
export const COMBINE: Readonly<Record<Quantity, Combine>> = {
  rating: median,
  minutes: total,
  count: total,
  yesno: yesIfAny,
  clock: last,
  sleep: last,
};

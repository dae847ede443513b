import { plural } from './plural.ts';
import type { PairSummary } from '../../facts/series/paired-values.ts';
import { FEWEST_DRAWN } from '../../numbers/thresholds.ts';

/** What two values that belong together are called. */
export const PAIR_WORDS = {
  distress: { name: 'Distress', ends: ['before', 'after'], names: ['before', 'after'] },
  expected: { name: 'Distress at its highest', ends: ['expected', 'as it was'], names: ['expected', 'as it was'] },
  feelings: { name: 'Feelings', ends: ['before', 'after'], names: ['before', 'after'] },
  beliefs: { name: 'Belief', ends: ['in the thought', 'in the fairer one'], names: ['thought', 'fairer'] },
  overTime: 'Over time',
} as const;

/** `Distress: median 60 before, 35 after, from 0 to 100; both noted 6 of 8 times.` */
export function pairsCaption(
  { name, ends }: { readonly name: string; readonly ends: readonly [string, string] },
  { both, all, medians }: PairSummary,
): string {
  const noted = `both noted ${String(both)} of ${plural(all, 'time')}`;
  if (!medians || both < FEWEST_DRAWN) return `${name}, from 0 to 100: ${noted}.`;
  const [first, second] = medians.map((value) => String(Math.round(value)));
  return `${name}, from 0 to 100: median ${first ?? ''} ${ends[0]}, ${second ?? ''} ${ends[1]}; ${noted}.`;
}

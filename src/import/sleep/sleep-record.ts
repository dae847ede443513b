import { RECORD_REFUSALS } from '../../messages/en/commands/import-records.ts';
import type { KeptRow, RefusedRecord } from '../records.ts';
import type { Interval, Stamp } from '../values/intervals.ts';

/** One sleep as an app recorded it. */
export interface SleepRecord {
  /** From going to bed, where that is known, or from falling asleep, to waking. */
  readonly span: Interval;
  /** Empty for a night without sleep. */
  readonly asleep: readonly Interval[];
  /** Whether its app says when the person went to bed. */
  readonly hasBed: boolean;
  readonly isNap: boolean;
  /** As it was typed. */
  readonly comment: string;
  readonly tags: readonly string[];
  readonly activities: readonly string[];
  readonly rows: readonly KeptRow[];
}

/** What a file of a sleep app holds. */
export interface SleepLog {
  /** What the identities of its entries begin with. */
  readonly app: string;
  readonly records: readonly SleepRecord[];
  readonly refused: readonly RefusedRecord[];
  readonly notTaken: ReadonlyMap<string, number>;
}

const LONGEST = 24 * 3600;

/** Why moments one after the other, the first to the last, are no sleep, as a sentence; null where they are one. */
export function spanRefusal(moments: readonly Stamp[]): string | null {
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined) return RECORD_REFUSALS.noZone;
  if (moments.some(({ at }, index) => at < (moments[index - 1]?.at ?? at))) return RECORD_REFUSALS.order;
  return last.at - first.at > LONGEST ? RECORD_REFUSALS.tooLong : null;
}

/** The interval between two moments, or none where they are one. */
export function intervalsBetween(from: Stamp, to: Stamp): Interval[] {
  return to.at > from.at ? [{ from, to }] : [];
}

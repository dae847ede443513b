import type { Day } from '../../calendar/day.ts';
import { KEPT_ROW_NAMES } from '../../messages/en/commands/import-records.ts';
import type { Night } from '../../notes/kinds/entry.ts';
import type { KeptRow } from '../records.ts';
import { secondsOf, unionOf, wallOf, type Interval } from './intervals.ts';

/** What a day's sleep is: the night that ended on it, and what else was slept, as rows. */
export interface DaySleep {
  readonly night: Night | null;
  readonly rows: readonly KeptRow[];
}

/** One sleep with its pauses: from the first moment in bed or asleep to the last. */
interface Sleep extends Interval {
  readonly asleep: readonly Interval[];
  readonly hasBed: boolean;
}

const [MINUTE, HOUR] = [60, 3600];
/** Who is up for longer has slept twice. */
const LONGEST_PAUSE = 2 * HOUR;
const LONGEST_NIGHT = 24 * HOUR;

/**
 * Sleep by the day of waking, from the unions of what all devices say: of the sleeps that end on a day the longest is its
 * night, and the others are naps.
 */
export function nightsOf(asleep: readonly Interval[], inBed: readonly Interval[]): ReadonlyMap<Day, DaySleep> {
  const byDay = Map.groupBy(sleepsOf(asleep, inBed), ({ to }) => wallOf(to).day);
  return new Map([...byDay].map(([day, sleeps]) => [day, daySleep(sleeps)]));
}

function sleepsOf(asleep: readonly Interval[], inBed: readonly Interval[]): Sleep[] {
  const [left, beds] = [asleep.toReversed(), inBed.toReversed()];
  const takenUntil = (rest: Interval[], end: number) => {
    const taken: Interval[] = [];
    for (let next = rest.at(-1); next && next.from.at <= end; next = rest.at(-1)) {
      taken.push(next);
      rest.pop();
    }
    return taken;
  };
  return unionOf([...asleep, ...inBed], LONGEST_PAUSE).map(({ from, to }) => ({
    ...{ from, to, asleep: takenUntil(left, to.at) },
    hasBed: takenUntil(beds, to.at).length > 0,
  }));
}

function daySleep(sleeps: readonly Sleep[]): DaySleep {
  const ordered = sleeps.toSorted((a, b) => secondsOf(b.asleep) - secondsOf(a.asleep) || lengthOf(b) - lengthOf(a));
  const main = ordered.find((sleep) => lengthOf(sleep) <= LONGEST_NIGHT);
  const others = sleeps.filter((sleep) => sleep !== main).map(rowOf);
  if (!main) return { night: null, rows: others };
  const [first] = main.asleep;
  const began: KeptRow[] = first && !main.hasBed ? [[KEPT_ROW_NAMES.fellAsleep, wallOf(first.from).time]] : [];
  return { night: nightOf(main), rows: [...began, ...others] };
}

function nightOf({ from, to, asleep, hasBed }: Sleep): Night {
  const [first, last] = [asleep[0], asleep.at(-1)];
  const bed = hasBed ? { in_bed: wallOf(from).time, up: wallOf(to).time } : {};
  if (!first || !last) return bed;
  const slept = secondsOf(asleep);
  const awake = minutesIn(last.to.at - first.from.at - slept);
  return {
    ...bed,
    woke: wallOf(last.to).time,
    ...(hasBed ? { latency: minutesIn(first.from.at - from.at) } : {}),
    ...(awake > 0 ? { awake } : {}),
    hours: Math.round((slept / HOUR) * 100) / 100,
  };
}

/** `13:30 to 14:10, 35 min`. */
function rowOf(sleep: Sleep): KeptRow {
  const { from, to, asleep } = sleep;
  const [name, minutes] =
    asleep.length === 0
      ? [KEPT_ROW_NAMES.alsoInBed, minutesIn(lengthOf(sleep))]
      : [KEPT_ROW_NAMES.alsoAsleep, minutesIn(secondsOf(asleep))];
  return [name, KEPT_ROW_NAMES.fromTo(wallOf(from).time, wallOf(to).time, minutes)];
}

function lengthOf({ from, to }: Interval): number {
  return to.at - from.at;
}

function minutesIn(seconds: number): number {
  return Math.round(seconds / MINUTE);
}

import type { ClockTime } from '../../calendar/clock.ts';
import type { Day } from '../../calendar/day.ts';

/** A moment as it is stamped: in seconds since 1970, and how many seconds the writer's wall was ahead of that. */
export interface Stamp {
  readonly at: number;
  readonly ahead: number;
}

/** From one moment to a later one. */
export interface Interval {
  readonly from: Stamp;
  readonly to: Stamp;
}

/** `2026-03-01 23:10:00 +0100`; some phones write the hour of a half day. */
const STAMP = /^(\d{4})-(\d\d)-(\d\d) (\d{1,2}):(\d\d):(\d\d)(?:\s?([ap])\.?m\.?)? ([+-])(\d\d):?(\d\d)$/i;
const [MINUTE, HOUR, THOUSAND, NANOSECONDS] = [60, 3600, 1000, 1e9];
const [FIRST_YEAR, LAST_YEAR] = [1900, 9998];

/** A moment as the app writes it, or null for what is none. */
export function readStamp(written: string): Stamp | null {
  const found = STAMP.exec(written.replace(/\s/gu, ' '));
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number);
  const half = found[7]?.toLowerCase();
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  const ahead = (found[8] === '-' ? -1 : 1) * (Number(found[9]) * HOUR + Number(found[10]) * MINUTE);
  const wall = new Date(Date.UTC(year, month - 1, day, hours, minute, second));
  if (wall.getUTCDate() !== day || wall.getUTCMonth() !== month - 1 || hours > 23) return null;
  return minute > 59 || second > 59 || year < FIRST_YEAR || year > LAST_YEAR
    ? null
    : { at: wall.getTime() / THOUSAND - ahead, ahead };
}

/** A moment in milliseconds since 1970, with what the wall showed in a zone such as `Europe/Berlin`; null where either is none. */
export function stampIn(milliseconds: number, zone: string): Stamp | null {
  try {
    const there = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone);
    if (there.year < FIRST_YEAR || there.year > LAST_YEAR) return null;
    return { at: milliseconds / THOUSAND, ahead: there.offsetNanoseconds / NANOSECONDS };
  } catch {
    return null;
  }
}

/** The day and time of a moment on the writer's own wall. */
export function wallOf({ at, ahead }: Stamp): { readonly day: Day; readonly time: ClockTime } {
  const written = new Date((at + ahead) * THOUSAND).toISOString();
  return { day: written.slice(0, 10) as Day, time: written.slice(11, 16) as ClockTime };
}

/** How long intervals are together, in seconds. */
export function secondsOf(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { from, to }) => sum + to.at - from.at, 0);
}

/**
 * Intervals in their order with nothing counted twice: those that overlap or touch are one. Those with no more than `pause`
 * seconds between them are one too.
 */
export function unionOf(intervals: readonly Interval[], pause = 0): Interval[] {
  const union: Interval[] = [];
  for (const next of intervals.toSorted((a, b) => a.from.at - b.from.at)) {
    const last = union.at(-1);
    if (!last || next.from.at > last.to.at + pause) union.push(next);
    else if (next.to.at > last.to.at) union[union.length - 1] = { from: last.from, to: next.to };
  }
  return union;
}

/** Intervals that come one by one, of which only the union is kept, so that many that touch take up the room of one. */
export interface GrowingUnion {
  readonly add: (interval: Interval) => void;
  readonly intervals: () => readonly Interval[];
}

/** So many more than its union are kept before they are made one again. */
const MOST_LOOSE = 20_000;

/** An empty union. */
export function growingUnion(): GrowingUnion {
  let kept: Interval[] = [];
  let loose = 0;
  const gather = () => {
    if (loose > 0) kept = unionOf(kept);
    loose = 0;
    return kept;
  };
  return {
    add: (interval) => {
      kept.push(interval);
      loose += 1;
      if (loose > Math.max(MOST_LOOSE, kept.length / 2)) gather();
    },
    intervals: gather,
  };
}

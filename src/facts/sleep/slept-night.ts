import { MINUTES_OF_A_DAY, minutesOf, minutesUntil, type ClockTime } from '../../calendar/clock.ts';
import type { Night } from '../../notes/kinds/entry.ts';
import type { Entry } from '../../notes/note.ts';
import { sum } from '../../numbers/decimals.ts';
import { allEntries } from '../entries/ratings.ts';
import { perJournal } from '../memoize-by-journal.ts';
import type { Recorded } from '../series/series.ts';

/** One night in minutes; `null` for what the record does not say. */
export interface SleptNight {
  readonly inBed: number | null;
  readonly asleep: number | null;
  /** Time asleep as a share of the time in bed, 0 to 1. */
  readonly efficiency: number | null;
}

/**
 * Time in bed and asleep of a night (facts/RULES.md, 9): in bed 22:45, tried 23:15, woke 06:30, up 07:00, latency 40 and
 * awake 25 give 495 minutes in bed and 370 asleep. Times are read off the clock, so the night of a clock change is as
 * long as the clock says. Plain `hours` are time asleep; the times of trying and waking win over them.
 */
export function sleptNight(night: Night): SleptNight {
  const inBed = night.in_bed !== undefined && night.up !== undefined ? minutesUntil(night.in_bed, night.up) : null;
  const asleep = between(night.tried, night.woke, night) ?? fromHours(night) ?? betweenBedTimes(night);
  const hasBoth = inBed !== null && inBed > 0 && asleep !== null && asleep <= inBed;
  return { inBed, asleep, efficiency: hasBoth ? asleep / inBed : null };
}

function between(from: ClockTime | undefined, to: ClockTime | undefined, night: Night): number | null {
  if (from === undefined || to === undefined) return null;
  return Math.max(0, sum([minutesUntil(from, to), -(night.latency ?? 0), -(night.awake ?? 0)]));
}

function fromHours({ hours }: Night): number | null {
  return hours === undefined ? null : Math.round(hours * 60);
}

/** Without its own time, trying began with lying down, and waking was getting up. */
function betweenBedTimes(night: Night): number | null {
  return between(night.tried ?? night.in_bed, night.woke ?? night.up, night);
}

/** Minutes asleep by the day of waking. */
export function sleepOf(entries: Iterable<Entry>): Recorded[] {
  return [...entries].flatMap((entry) => {
    const asleep = entry.fields.night ? sleptNight(entry.fields.night).asleep : null;
    return asleep === null ? [] : [{ day: entry.day, value: asleep }];
  });
}

/** Every night of the whole journal, likewise; in order. */
export const allNights = perJournal((journal): readonly Recorded[] => sleepOf(allEntries(journal)));

const TURN = 2 * Math.PI;
/** Times that lie evenly around the clock pull nowhere; less than this is rounding. */
const NO_PULL = 1e-9;

/**
 * The mean of clock times on the circle, in minutes after midnight: 23:30 and 00:30 give 0. Undefined for none, and for
 * times that have no middle, such as 06:00 and 18:00.
 */
export function circularMean(times: readonly ClockTime[]): number | undefined {
  const angles = times.map((time) => (minutesOf(time) / MINUTES_OF_A_DAY) * TURN);
  const east = angles.reduce((total, angle) => total + Math.cos(angle), 0);
  const north = angles.reduce((total, angle) => total + Math.sin(angle), 0);
  if (Math.hypot(east, north) <= NO_PULL * times.length) return undefined;
  const minutes = Math.round((Math.atan2(north, east) / TURN) * MINUTES_OF_A_DAY);
  return (minutes + MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY;
}

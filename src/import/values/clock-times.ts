import type { ClockTime } from '../../calendar/clock.ts';
import { isDay, type Day } from '../../calendar/day.ts';

const WRITTEN = /^(\d{1,2})[:.](\d{2})(?::\d{2})?(?: ?([ap])\.?m\.?)?$/i;
const [HALF_DAY, HOURS] = [12, 24];

/** `18:52`, `18:52:10`, `6:50 pm` and `12:19 AM` as HH:MM; null for what is no time. */
export function readWrittenTime(written: string): ClockTime | null {
  const [, hour = '', minute = '', half] = WRITTEN.exec(written.replace(/\s+/gu, ' ').trim()) ?? [];
  if (hour === '' || Number(minute) > 59) return null;
  const hours = half === undefined ? Number(hour) : hoursOf(Number(hour), half.toLowerCase() === 'p');
  return hours === null || hours >= HOURS ? null : (`${String(hours).padStart(2, '0')}:${minute}` as ClockTime);
}

/** Twelve is the first hour of its half; there is no thirteenth. */
function hoursOf(hour: number, isAfternoon: boolean): number | null {
  if (hour < 1 || hour > HALF_DAY) return null;
  return (hour % HALF_DAY) + (isAfternoon ? HALF_DAY : 0);
}

/** A moment as the writer's own wall had it. */
export interface WallTime {
  readonly day: Day;
  readonly time: ClockTime;
}

/** What day and time a moment was in a zone, `Europe/Berlin`; null where either is none. */
export function wallTime(moment: string | number, zone: string): WallTime | null {
  try {
    const instant =
      typeof moment === 'number' ? Temporal.Instant.fromEpochMilliseconds(moment) : Temporal.Instant.from(moment);
    const there = instant.toZonedDateTimeISO(zone);
    const day = there.toPlainDate().toString();
    return isDay(day) ? { day, time: there.toPlainTime().toString().slice(0, 5) as ClockTime } : null;
  } catch {
    return null;
  }
}

const DURATION = /^(\d{1,2}):(\d{2})$/;

/** `7:30` as 7.5; null for what is no length of a night. */
export function readHours(written: string): number | null {
  const [, hours = '', minutes = ''] = DURATION.exec(written.trim()) ?? [];
  if (hours === '' || Number(minutes) > 59) return null;
  const length = Number(hours) + Number(minutes) / 60;
  return length <= HOURS ? Math.round(length * 100) / 100 : null;
}

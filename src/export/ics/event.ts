import type { ClockTime } from '../../calendar/clock.ts';
import { addDays, type Day } from '../../calendar/day.ts';
import { digestOf } from '../../notes/digest.ts';
import { textValue } from './lines.ts';

/** Something on a calendar. It never holds writing: only days, times and a title. */
export interface CalendarEvent {
  readonly sort: 'session' | 'homework' | 'practice' | 'reminder';
  readonly title: string;
  readonly from: Day;
  /** The last day, included. */
  readonly to: Day;
  /** On the wall where it is; null for a whole day. */
  readonly time: ClockTime | null;
  /** How long it is, where that is known. */
  readonly minutes: number | null;
  readonly isCancelled: boolean;
  /** Whether it comes again every day, up to a day or for ever; then it sounds. */
  readonly daily: { readonly until: Day | null } | null;
}

/**
 * The lines of events. One is known again by its sort, its days and its place among those that are alike, never by the name of a
 * file, which could be found out by trying. Its stamp is its own day: the clock is not asked, so the same journal gives the same bytes.
 */
export function eventLines(events: readonly CalendarEvent[]): string[] {
  const counts = new Map<string, number>();
  return events.flatMap((event) => {
    const key = [event.sort, event.from, event.to].join(' ');
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return linesOf(event, digestOf(key, String(number)));
  });
}

function linesOf(event: CalendarEvent, name: string): string[] {
  const { sort, title, from, isCancelled, daily } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${name}@journal.invalid`,
    `DTSTAMP:${compact(from)}T000000Z`,
    ...timeLines(event),
    ...(daily === null ? [] : [`RRULE:FREQ=DAILY${untilOf(event)}`]),
    `SUMMARY:${textValue(title)}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${sort === 'session' && !isCancelled ? 'OPAQUE' : 'TRANSPARENT'}`,
    'CLASS:PRIVATE',
    ...(daily === null ? [] : alarmLines(title)),
    'END:VEVENT',
  ];
}

/** A time without a zone is that of the wall (RFC 5545, 3.3.5, form 1); the end of whole days is the day behind the last. */
function timeLines({ from, to, time, minutes }: CalendarEvent): string[] {
  if (time === null) return [`DTSTART;VALUE=DATE:${compact(from)}`, `DTEND;VALUE=DATE:${compact(dayBehind(to))}`];
  const length = minutes === null || minutes === 0 ? [] : [`DURATION:PT${String(minutes)}M`];
  return [`DTSTART:${momentOf(from, time)}`, ...length];
}

/** A calendar has four digits for a year. */
const LAST_DAY: Day = '9999-12-31';

function dayBehind(day: Day): Day {
  return day < LAST_DAY ? addDays(day, 1) : LAST_DAY;
}

function untilOf({ daily, time }: CalendarEvent): string {
  const until = daily?.until ?? null;
  return until === null ? '' : `;UNTIL=${momentOf(until, time ?? '00:00')}`;
}

function alarmLines(title: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${textValue(title)}`, 'TRIGGER:PT0S', 'END:VALARM'];
}

function momentOf(day: Day, time: ClockTime): string {
  return `${compact(day)}T${time.replace(':', '')}00`;
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

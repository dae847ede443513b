import { daysBetween, weekdayOf, type Day } from '../../calendar/day.ts';
import type { DayState } from '../../facts/habits/habit-series.ts';
import type { Backdrop, Recorded } from '../../facts/series/series.ts';

export const PAUSED = 'paused';
export const NO_RECORD = 'no record';
export const NUMBERS_SUMMARY = 'The numbers';
export const NUMBERS_COLUMNS = {
  ...{ day: 'Day', night: 'Night to', value: 'Value', rolling: '7-day median', marks: 'Also' },
  ...{ name: 'Of', group: 'Group', month: 'Month' },
};
export const NIGHT_WORDS = {
  ...{ inBed: 'In bed', tried: 'Tried', latency: 'Until asleep', awake: 'Awake', awakenings: 'Times awake' },
  ...{ woke: 'Woke', up: 'Up', timeInBed: 'Time in bed', asleep: 'Asleep', efficiency: 'Of the time in bed' },
  ...{ quality: 'Quality', trouble: 'Trouble' },
};
/** How well one slept, of the five that the diary knows. */
export function qualityWords(quality: number): string {
  return `${String(quality)} of 5`;
}

/** Names at the right end of a chart. */
export const ROLLING_NAME = 'median';
export const TARGET_NAME = 'target';

/** As the language of the pages writes them (CLDR, en-GB), so that a month has one short name everywhere. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
/** From so many days on the name of a day may come twice. */
const LONGEST_OF_A_YEAR = 365;
/** 1 for Monday is the first. */
export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** What became of a yes-or-no habit on a day. */
export function stateWords(state: DayState, paused: boolean): string {
  if (state === null) return paused ? PAUSED : NO_RECORD;
  return state === 'not-done' ? 'not done' : state;
}

/** What else a day was: `session`, `session, event`, or nothing. */
export function markWords(day: Day, { sessions, events }: Backdrop): string {
  const marks = [sessions.includes(day) ? 'session' : '', events.includes(day) ? 'event' : ''];
  return marks.filter((mark) => mark !== '').join(', ');
}

/** What the marks behind a chart say when pointed at, and the first session by its line. */
export const MARK_TITLES = {
  event: (day: Day) => `Event, ${weekdayWords(day)}`,
  session: (day: Day) => `Session, ${weekdayWords(day)}`,
  pause: (from: Day, to: Day) => `Paused, ${spanWords(from, to)}`,
  target: (words: string) => `Target: ${words}`,
} as const;

/** What the two bars of a night say when pointed at: `Mon 3 Nov: in bed 22:30 to 07:00`. */
export const NIGHT_BAR_TITLES = {
  bed: (day: Day, from: string, to: string) => `${weekdayWords(day)}: in bed ${from} to ${to}`,
  sleep: (day: Day, from: string, to: string) =>
    `${weekdayWords(day)}: from trying to sleep to waking, ${from} to ${to}`,
} as const;

/** `3 Nov` */
export function dayWords(day: Day): string {
  return `${String(Number(day.slice(8)))} ${monthWords(day)}`;
}

/** `Mon 3 Nov` */
export function weekdayWords(day: Day): string {
  return `${WEEKDAYS[weekdayOf(day) - 1] ?? ''} ${dayWords(day)}`;
}

/** `Mon 3 Nov`, with the year where a list of days is so long that one could be of two years. */
export function namerOf(days: readonly Day[]): (day: Day) => string {
  const [first, last] = [days[0], days.at(-1)];
  const isLong = first !== undefined && last !== undefined && daysBetween(first, last) >= LONGEST_OF_A_YEAR;
  return isLong ? (day) => `${weekdayWords(day)} ${day.slice(0, 4)}` : weekdayWords;
}

/** `Nov` */
export function monthWords(day: Day): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
}

/** `3 Nov 2025 to 30 Jan 2026`, with a year said once where it is the same; one day is `3 Nov 2025`. */
export function spanWords(from: Day, to: Day): string {
  const last = `${dayWords(to)} ${to.slice(0, 4)}`;
  if (from === to) return last;
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${dayWords(from)}${isSameYear ? '' : ` ${from.slice(0, 4)}`} to ${last}`;
}

/** What the one value of a day was made of: `, from 4, 7`; nothing of a single record. */
export function madeOfWords(records: readonly Recorded[], words: (value: number) => string): string {
  return records.length > 1 ? `, from ${records.map(({ value }) => words(value)).join(', ')}` : '';
}

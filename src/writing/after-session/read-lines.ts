import { addDays, daysBetween, isDay, type Day } from '../../calendar/day.ts';
import { AFTER_WORDS } from '../../messages/en/commands/after.ts';
import { CHECK_IN_WORDS } from '../../messages/en/commands/check-in.ts';
import { MOST_TOPICS, sessionFields } from '../../notes/kinds/session.ts';
import { homeworkFields } from '../../notes/kinds/homework.ts';
import type { Answer } from '../read-answers.ts';
import { typedMinutes } from '../typed-duration.ts';
import { isInDoubt } from '../typed-number.ts';
import { inOneLine } from '../yaml-line.ts';
import type { PlannedTimes } from './answers.ts';

/** `today`, `yesterday` or a day up to today, such as 2026-11-24. */
export function readDayUpTo(text: string, today: Day): Answer<Day> {
  const typed = text.trim().toLowerCase();
  if (typed === '') return { value: null };
  const near: Readonly<Record<string, Day>> = { today, yesterday: addDays(today, -1) };
  const day = near[typed] ?? (isDay(typed) ? typed : null);
  return day !== null && day <= today ? { value: day } : { wrong: AFTER_WORDS.dayExpected };
}

const DISTANCE = /^(?:in\s+)?(\d{1,2}|an?|one|two|three|four|next)\s*(day|week|fortnight)s?$/i;
const NUMBERS: Readonly<Record<string, number>> = { a: 1, an: 1, next: 1, one: 1, two: 2, three: 3, four: 4 };
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };
/** Nobody plans further ahead; what lies beyond is a slip of the year. */
const FURTHEST = 400;

/** A day after another: 2026-12-08, `in 2 weeks`, `10 days`. */
export function readDayAfter(text: string, day: Day): Answer<Day> {
  const typed = text.trim();
  if (typed === '') return { value: null };
  const [, count = '', unit = ''] = DISTANCE.exec(typed) ?? [];
  const distance = (NUMBERS[count.toLowerCase()] ?? Number(count)) * (DAYS[unit.toLowerCase()] ?? NaN);
  const next = isDay(typed) ? typed : distance > 0 ? addDays(day, distance) : null;
  const isAhead = next !== null && next > day && daysBetween(day, next) <= FURTHEST;
  return isAhead ? { value: next } : { wrong: AFTER_WORDS.nextExpected };
}

/** Minutes in any form of a duration, where a number alone is minutes. */
export function readMinutes(text: string): Answer<number> {
  if (text.trim() === '') return { value: null };
  const minutes = typedMinutes(text, 'minutes');
  if (isInDoubt(minutes)) return { wrong: CHECK_IN_WORDS.twoWays(minutes) };
  const isRight = minutes !== null && sessionFields.minutes.safeParse(minutes).success;
  return isRight ? { value: minutes } : { wrong: AFTER_WORDS.minutesExpected };
}

/** Topics between commas, as many as a session has. */
export function readTopics(text: string): Answer<readonly string[]> {
  const topics = text
    .split(/[,;\u3001\uff0c]/)
    .map(inOneLine)
    .filter((topic) => topic !== '');
  return topics.length <= MOST_TOPICS ? { value: topics } : { wrong: AFTER_WORDS.topicsExpected(MOST_TOPICS) };
}

/** `3`, `3x`, `3 times a week`, `3/week`, `every day`, once its spaces are single ones. */
const TIMES =
  /^(\d{1,3}|once|twice|every|each|a|one|two|three|four|five|six|seven) ?(?:x|times?)? ?(?:an?|per|\/|every|each)? ?(day|week)?$/;
const WORDS_OF_TIMES: Readonly<Record<string, number>> = {
  ...{ once: 1, twice: 2, every: 1, each: 1, a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 },
};

/** How often: `3 a week`, `twice a week`, `daily`, `once`. A number alone is as often a week. */
export function readTimes(text: string): Answer<PlannedTimes> {
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (typed === '') return { value: null };
  if (typed === 'daily') return { value: { planned: 1, per: 'day' } };
  if (typed === 'weekly') return { value: { planned: 1, per: 'week' } };
  const [, count = '', unit] = TIMES.exec(typed) ?? [];
  const planned = WORDS_OF_TIMES[count] ?? Number(count || NaN);
  const per = unit === 'day' || unit === 'week' ? unit : count === 'once' ? 'once' : 'week';
  const isBare = unit === undefined && ['every', 'each', 'a'].includes(count);
  const isRight = !isBare && planned > 0 && homeworkFields.planned.safeParse(planned).success;
  return isRight ? { value: { planned, per } } : { wrong: AFTER_WORDS.timesExpected };
}

import { parseClockTime, type ClockTime } from '../calendar/clock.ts';
import { readHabitValue } from '../notes/habit-value.ts';
import { readYesNo } from '../notes/kinds/field-types.ts';
import { entryFields, nightFields, type HabitValue } from '../notes/kinds/entry.ts';
import type { HabitFields } from '../notes/kinds/habit.ts';
import { practiceFields, type PracticeRecord } from '../notes/kinds/homework.ts';
import { expectedValueWords } from './active-habits.ts';
import { expectedWords } from '../messages/en/expectations.ts';
import { expectationIn } from '../notes/kinds/expectation.ts';
import { CHECK_IN_WORDS } from '../messages/en/commands/check-in.ts';
import { typedMinutes } from './typed-duration.ts';
import { isInDoubt, typedNumber, type TwoReadings } from './typed-number.ts';
import { inOneLine } from './yaml-line.ts';

/** The night as hours, or as the times of going to bed and getting up. */
export type NightAnswer = { readonly hours: number } | { readonly in_bed: ClockTime; readonly up: ClockTime };

/** How a homework went today, with minutes where they were said. */
export type PracticeAnswer = Pick<PracticeRecord, 'done' | 'minutes'>;

/** A value, no answer, or a sentence that says what would be right. */
export type Answer<Value> = { readonly value: Value | null } | { readonly wrong: string };

const SPAN = /^([\d:]+)\s*(?:-|\u2013|to)\s*([\d:]+)$/;
const MAYBE_CLOCK_TIME = /^(\d\d)[:h.,](\d\d)$/i;
/** Hardly a night has as many hours, and at this time of the day people may go to bed. */
const FIRST_BEDTIME: ClockTime = '16:00';
/** `5 m` is not a number of `ms`, but `1 cup` is one of `cups`. */
const PLURAL = /(?<=\p{L}{3})s$/u;
const SKIPPED = ['skip', 'skipped', 's'];
/** In `yes, 10 min`. A comma behind a space would be that of a decimal, as in `,5 h`. */
const AFTER_WORDS = /(?<=\p{L}), ?$/u;
const DONE: ReadonlyMap<string, PracticeAnswer['done']> = new Map([
  ...(['yes', 'y'] as const).map((word) => [word, 'yes'] as const),
  ...(['part', 'p', 'some'] as const).map((word) => [word, 'part'] as const),
  ...(['not-this-time', 'no', 'n'] as const).map((word) => [word, 'not-this-time'] as const),
]);

/** What is right is what the schema of an entry says, in its own words. */
export function readMood(text: string): Answer<number> {
  if (isEmpty(text)) return { value: null };
  const result = entryFields.mood.safeParse(typedNumber(text) ?? text.trim());
  if (result.success) return { value: result.data ?? null };
  return { wrong: CHECK_IN_WORDS.wrong(expectedWords(expectationIn(result.error.issues[0]?.message ?? ''))) };
}

/** From when to when; or hours in any form of a duration, where a number alone is hours. */
export function readSleep(text: string): Answer<NightAnswer> {
  if (isEmpty(text)) return { value: null };
  const typed = text.trim();
  const span = SPAN.exec(typed);
  const [in_bed, up] = [parseClockTime(span?.[1] ?? ''), parseClockTime(span?.[2] ?? '')];
  if (in_bed && up) return { value: { in_bed, up } };
  const bedtime = bedtimeIn(typed);
  if (bedtime !== null) return { wrong: CHECK_IN_WORDS.loneTime(bedtime) };
  const minutes = typedMinutes(typed, 'hours');
  if (isInDoubt(minutes)) return { wrong: CHECK_IN_WORDS.twoWays(minutes) };
  const hours = minutes === null ? null : hoursOf(minutes);
  if (hours !== null && nightFields.hours.safeParse(hours).success) return { value: { hours } };
  return { wrong: CHECK_IN_WORDS.wrong(CHECK_IN_WORDS.sleepExpected) };
}

/** `skip` is an answer of its own: not today, on purpose. A number alone is in the measure of the habit. */
export function readHabit(text: string, habit: HabitFields): Answer<HabitValue> {
  if (isEmpty(text)) return { value: null };
  const value = habitValue(text.trim().toLowerCase(), habit);
  if (isInDoubt(value)) return { wrong: CHECK_IN_WORDS.twoWays(value) };
  if (value !== null && readHabitValue(value, habit) !== null) return { value };
  const expected = inOneLine(expectedValueWords(habit));
  return {
    wrong: CHECK_IN_WORDS.wrongHabit(habit.measure === 'minutes' ? CHECK_IN_WORDS.minutesExpected(expected) : expected),
  };
}

/** `yes`, `part` or `not this time`; behind the first two there may be how long, where a number alone is minutes. */
export function readPractice(text: string): Answer<PracticeAnswer> {
  if (isEmpty(text)) return { value: null };
  const at = text.search(/\d/);
  const [words, time] = at < 0 ? [text, null] : [text.slice(0, at), text.slice(at)];
  const done = DONE.get(words.replace(AFTER_WORDS, '').toLowerCase().trim().split(/\s+/).join('-'));
  const minutes = time === null ? undefined : typedMinutes(time, 'minutes');
  if (isInDoubt(minutes)) return { wrong: CHECK_IN_WORDS.twoWays(minutes) };
  const isRight = minutes !== null && practiceFields.minutes.safeParse(minutes).success;
  if (done === undefined || !isRight || (done === 'not-this-time' && minutes !== undefined))
    return { wrong: CHECK_IN_WORDS.wrong(CHECK_IN_WORDS.practiceExpected) };
  return { value: minutes === undefined ? { done } : { done, minutes } };
}

/** A time alone that is sooner that of going to bed than hours and minutes of sleep. */
function bedtimeIn(text: string): ClockTime | null {
  const [, hour = '', minute = ''] = MAYBE_CLOCK_TIME.exec(text) ?? [];
  const time = parseClockTime(`${hour}:${minute}`);
  return time !== null && time >= FIRST_BEDTIME ? time : null;
}

function habitValue(text: string, { measure, unit }: HabitFields): HabitValue | TwoReadings | null {
  if (SKIPPED.includes(text)) return 'skipped';
  if (measure === 'time') return parseClockTime(text);
  if (measure === 'minutes') return typedMinutes(text, 'minutes');
  if (measure !== 'yesno') return typedNumber(withoutUnit(text, unit ?? ''));
  const isYes = readYesNo(text);
  return typeof isYes === 'boolean' ? isYes : null;
}

/** `2 cups` and `1 cup` are numbers of cups. A unit that begins like a number could be taken for a part of one. */
function withoutUnit(text: string, unit: string): string {
  const [typed, whole] = [text.normalize('NFC'), unit.normalize('NFC').trim().toLowerCase()];
  const isSafe = /^[\p{L}%°€$£]/u.test(whole);
  const found = [whole, whole.replace(PLURAL, '')].find((one) => one !== '' && typed.endsWith(one));
  return isSafe && found !== undefined ? typed.slice(0, -found.length) : typed;
}

/** Whole minutes to a hundredth of an hour, from which they are read back; else as many decimals as may be typed. */
function hoursOf(minutes: number): number {
  return Number((minutes / 60).toFixed(Number.isInteger(minutes) ? 2 : 4));
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}

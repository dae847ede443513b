import { parseClockTime, type ClockTime } from '../calendar/clock.ts';
import { readHabitValue } from '../notes/habit-value.ts';
import { entryFields, nightFields, type HabitValue } from '../notes/kinds/entry.ts';
import type { HabitFields } from '../notes/kinds/habit.ts';
import { expectedValueWords } from './active-habits.ts';
import { expectedWords } from '../messages/en/expectations.ts';
import { expectationIn } from '../notes/kinds/expectation.ts';
import { CHECK_IN_WORDS } from '../messages/en/commands/check-in.ts';

/** The night as hours, or as the times of going to bed and getting up. */
export type NightAnswer = { readonly hours: number } | { readonly in_bed: ClockTime; readonly up: ClockTime };

/** A value, no answer, or a sentence that says what would be right. */
export type Answer<Value> = { readonly value: Value | null } | { readonly wrong: string };

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
const SPAN = /^([\d:]+)\s*(?:-|\u2013|to)\s*([\d:]+)$/;
const SKIPPED = ['skip', 'skipped', 's'];

/** What is right is what the schema of an entry says, in its own words. */
export function readMood(text: string): Answer<number> {
  if (isEmpty(text)) return { value: null };
  const result = entryFields.mood.safeParse(numberIn(text) ?? text.trim());
  if (result.success) return { value: result.data ?? null };
  return { wrong: CHECK_IN_WORDS.wrong(expectedWords(expectationIn(result.error.issues[0]?.message ?? ''))) };
}

export function readSleep(text: string): Answer<NightAnswer> {
  if (isEmpty(text)) return { value: null };
  const hours = numberIn(text.replace(/(?<!\s)\s*h(?:ours?)?\s*$/i, ''));
  if (hours !== null && nightFields.hours.safeParse(hours).success) return { value: { hours } };
  const span = SPAN.exec(text.trim());
  const [in_bed, up] = [parseClockTime(span?.[1] ?? ''), parseClockTime(span?.[2] ?? '')];
  return in_bed && up ? { value: { in_bed, up } } : { wrong: CHECK_IN_WORDS.wrong(CHECK_IN_WORDS.sleepExpected) };
}

/** `skip` is an answer of its own: not today, on purpose. */
export function readHabit(text: string, habit: HabitFields): Answer<HabitValue> {
  if (isEmpty(text)) return { value: null };
  const value = habitValue(text.trim().toLowerCase(), habit);
  if (readHabitValue(value, habit) !== null) return { value };
  return { wrong: CHECK_IN_WORDS.wrongHabit(expectedValueWords(habit)) };
}

function habitValue(text: string, { measure }: HabitFields): HabitValue {
  if (SKIPPED.includes(text)) return 'skipped';
  if (measure === 'time') return parseClockTime(text) ?? text;
  if (measure === 'yesno') return ['yes', 'y'].includes(text) ? true : ['no', 'n'].includes(text) ? false : text;
  return numberIn(text) ?? text;
}

function numberIn(text: string): number | null {
  const trimmed = text.trim();
  return NUMBER.test(trimmed) ? Number(trimmed.replace(',', '.')) : null;
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}

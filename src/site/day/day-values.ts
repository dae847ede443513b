import { COMBINE } from '../../facts/series/aggregate.ts';
import { quantityOf, valuesOf } from '../../facts/habits/habit-series.ts';
import { ratingsOf, type Rating } from '../../facts/entries/ratings.ts';
import type { Quantity } from '../../facts/series/series.ts';
import { sleepOf } from '../../facts/sleep/slept-night.ts';
import { readHabitValue } from '../../notes/habit-value.ts';
import { valuesWords, valueWords } from '../../messages/en/values.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Entry, Habit } from '../../notes/note.ts';
import { HABIT_WORDS } from '../../messages/en/habits.ts';
import { RATING_NAMES } from '../../messages/en/mood.ts';
import { SLEEP_WORDS } from '../../messages/en/sleep.ts';

/** One value of a day in words: "Mood", "5". */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
  readonly address: string | null;
}

const RATINGS: readonly Rating[] = ['mood', 'energy', 'stress'];

/**
 * The values of a day: ratings, sleep, then each habit that has one; several ratings of a day are all
 * said, several of anything else become one by its rule.
 */
export function dayValues(journal: Journal, entries: readonly Entry[]): NamedValue[] {
  const ratings = RATINGS.flatMap((rating) => {
    const values = ratingsOf(entries, rating).map(({ value }) => value);
    if (values.length === 0) return [];
    return [{ name: RATING_NAMES[rating], value: valuesWords(values, 'rating'), address: '/habits/mood/' }];
  });
  const nights = sleepOf(entries).map(({ value }) => value);
  const sleep =
    nights.length === 0
      ? []
      : [{ name: SLEEP_WORDS.title, value: valueWords(COMBINE.sleep(nights), 'sleep'), address: '/habits/sleep/' }];
  return [...ratings, ...sleep, ...journal.habits.flatMap((habit) => dayValueOf(habit, entries) ?? [])];
}

/** The value of a habit on a day; null where there is none. */
export function dayValueOf({ id, fields, address }: Habit, entries: readonly Entry[]): NamedValue | null {
  const readings = entries.flatMap((entry) => {
    const written = Object.entries(entry.fields.habits ?? {}).find(([name]) => name === id)?.[1];
    const reading = written === undefined ? null : readHabitValue(written, fields);
    return reading === null ? [] : [{ day: entry.day, reading, entry }];
  });
  if (readings.length === 0) return null;
  const quantity = quantityOf(fields);
  const values = valuesOf(fields, readings).map(({ value }) => value);
  const value = values.length === 0 ? HABIT_WORDS.skipped : wordsOf(values, quantity, fields.unit);
  return { name: fields.name, value: fields.hide_numbers ? HABIT_WORDS.isRecorded : value, address };
}

/** Several ratings of a day are said one and all: what lies between them was never noted. */
function wordsOf(values: readonly number[], quantity: Quantity, unit?: string): string {
  return quantity === 'rating' ? valuesWords(values, quantity) : valueWords(COMBINE[quantity](values), quantity, unit);
}

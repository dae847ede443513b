import type { Day } from '../calendar/day.ts';
import { COMBINE } from '../facts/combine.ts';
import { quantityOf, valuesOf } from '../facts/habits.ts';
import { ratingsOf, type Rating } from '../facts/ratings.ts';
import type { Quantity } from '../facts/series.ts';
import { sleepOf } from '../facts/sleep.ts';
import { valuesWords, valueWords } from '../facts/value-words.ts';
import type { Journal } from '../journal/journal.ts';
import type { Entry, Habit } from '../journal/note.ts';
import { capital } from '../words/notes.ts';

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
    return [{ name: capital(rating), value: valuesWords(values, 'rating'), address: null }];
  });
  const nights = sleepOf(entries).map(({ value }) => value);
  const sleep =
    nights.length === 0 ? [] : [{ name: 'Sleep', value: valueWords(COMBINE.sleep(nights), 'sleep'), address: null }];
  return [...ratings, ...sleep, ...journal.habits.flatMap((habit) => habitValue(habit, entries, journal) ?? [])];
}

function habitValue(habit: Habit, entries: readonly Entry[], journal: Journal): NamedValue | null {
  if (!entries.some(({ fields }) => fields.habits !== undefined && Object.hasOwn(fields.habits, habit.id))) return null;
  const records = recordsOn(journal, habit, entries[0]?.day);
  if (records.length === 0) return null;
  const quantity = quantityOf(habit.fields);
  const values = valuesOf(habit.fields, records).map(({ value }) => value);
  const value = values.length === 0 ? 'skipped' : wordsOf(values, quantity, habit.fields.unit);
  return { name: habit.fields.name, value: habit.fields.hide_numbers ? 'recorded' : value, address: habit.address };
}

/** Several ratings of a day are said one and all: what lies between them was never noted. */
function wordsOf(values: readonly number[], quantity: Quantity, unit?: string): string {
  return quantity === 'rating' ? valuesWords(values, quantity) : valueWords(COMBINE[quantity](values), quantity, unit);
}

/** Records are in order of days, so those of one day are found by halving, not by reading them all. */
function recordsOn(journal: Journal, habit: Habit, day: Day | undefined) {
  const records = journal.habitRecords.get(habit.id) ?? [];
  if (day === undefined) return [];
  let [low, high] = [0, records.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[middle]?.day ?? day) < day) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (records[end]?.day === day) end++;
  return records.slice(low, end);
}

import { addDays, type Day, type Span } from '../calendar/day.ts';
import type { HabitRecord, Journal } from '../journal/journal.ts';
import type { Entry, Habit } from '../journal/note.ts';
import { COMBINE } from './combine.ts';
import { dayStates, habitSeries, quantityOf } from './habits.ts';
import { isPaused, pausesOf } from './pauses.ts';
import { ratingsOf, type Rating } from './ratings.ts';
import { rangeOn, toSeries, type Quantity, type Series } from './series.ts';
import { sleepOf } from './sleep.ts';
import { axisUnit, spanOfWords, tickWords } from './value-words.ts';

/** A thing on every day of a week, as a person would write it on a card. */
export interface CardRow {
  /** `mood`, `energy`, `stress`, `sleep`, or the name of a habit's file. */
  readonly id: string;
  readonly name: string;
  /** What its numbers are: "0 to 10", "min"; empty where they speak for themselves. */
  readonly unit: string;
  /** A cell a day: the value, SKIPPED, or an empty text where nothing is recorded. */
  readonly cells: readonly string[];
  readonly habit: Habit | null;
}

/** One week, a row a thing. */
export interface WeekCard {
  readonly days: readonly Day[];
  readonly rows: readonly CardRow[];
}

/** A day on which a habit was left out on purpose, which is not the same as no record. */
export const SKIPPED = '\u2013';

const DAYS_OF_WEEK = 7;

/** The last seven days up to a day. */
export function weekUpTo(day: Day): Span {
  return { from: addDays(day, 1 - DAYS_OF_WEEK), to: day };
}

interface CardOptions {
  readonly entries: readonly Entry[];
  /** What the rows are, by name and in order; everything that is recorded if null. */
  readonly names: readonly string[] | null;
  readonly recordsOf: (habit: Habit) => readonly HabitRecord[];
}

/** The card of some days. Rows that the settings name stand there even without a record; of the rest only those with one. */
export function weekCard(journal: Journal, span: Span, { entries, names, recordsOf }: CardOptions): WeekCard {
  const all = [
    ...builtInRows(entries, span),
    ...journal.habits.map((habit) => habitRow(journal, habit, recordsOf(habit), span)),
  ];
  const rows =
    names === null ? all.filter(hasRecord) : names.flatMap((name) => all.find(({ id }) => id === name) ?? []);
  return { days: toSeries([], span, COMBINE.rating).days, rows };
}

function hasRecord({ cells }: CardRow): boolean {
  return cells.some((cell) => cell !== '');
}

const RATINGS: readonly Rating[] = ['mood', 'energy', 'stress'];

function builtInRows(entries: readonly Entry[], span: Span): CardRow[] {
  const ratings = RATINGS.map((id) => {
    const series = toSeries(ratingsOf(entries, id), span, COMBINE.rating);
    return { id, name: capital(id), unit: '0 to 10', cells: cellsOf(series, 'rating'), habit: null };
  });
  const sleep = toSeries(sleepOf(entries), span, COMBINE.sleep);
  return [...ratings, { id: 'sleep', name: 'Sleep', unit: '', cells: cellsOf(sleep, 'sleep'), habit: null }];
}

function habitRow(journal: Journal, habit: Habit, records: readonly HabitRecord[], span: Span): CardRow {
  const { name, unit, min, max, measure, hide_numbers: isHidden } = habit.fields;
  const quantity = isHidden ? 'yesno' : quantityOf(habit.fields);
  const series = habitSeries(habit.fields, records, span);
  const states = dayStates(records, series.days);
  const pauses = pausesOf(journal, habit);
  const values = cellsOf(series, quantity);
  const cells = values.map((value, index) => {
    const day = series.days[index];
    if (day !== undefined && isPaused(day, pauses)) return '';
    return value === '' && states[index] === 'skipped' ? SKIPPED : value;
  });
  const scale = `${String(min ?? 0)} to ${String(max ?? 10)}`;
  return {
    id: habit.id,
    name,
    unit: measure === 'scale' && !isHidden ? scale : axisUnit(quantity, unit),
    cells,
    habit,
  };
}

/** A card has room for one value a day; several ratings are said as what they lie between. */
function cellsOf(series: Series, quantity: Quantity): string[] {
  return series.values.map((value, index) => {
    if (value === null) return '';
    const range = quantity === 'rating' ? rangeOn(series, index) : null;
    return range ? spanOfWords(...range, quantity) : tickWords(value, quantity);
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

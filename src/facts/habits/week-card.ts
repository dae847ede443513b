import { addDays, daysOf, isWithinAny, type Day, type Span } from '../../calendar/day.ts';
import { DAYS_OF_A_WEEK } from '../../calendar/week.ts';
import type { HabitRecord, Journal } from '../../notes/journal.ts';
import type { Entry, Habit } from '../../notes/note.ts';
import { RATING_RANGE } from '../../numbers/rating.ts';
import { ratingsOf, type Rating } from '../entries/ratings.ts';
import { COMBINE } from '../series/aggregate.ts';
import { pausesOf } from '../series/pauses.ts';
import { rangeOn, toSeries, type Quantity, type Range, type Series } from '../series/series.ts';
import { withinDays } from '../series/within-days.ts';
import { sleepOf } from '../sleep/slept-night.ts';
import { dayStates, habitSeries, quantityOf } from './habit-series.ts';

/** A thing on every day of a week, as a person would write it on a card. */
export interface CardRow {
  /** `mood`, `energy`, `stress`, `sleep`, or the name of a habit's file. */
  readonly id: string;
  readonly habit: Habit | null;
  readonly quantity: Quantity;
  /** The ends of a scale; null where its numbers are on none. */
  readonly scale: Range | null;
  readonly cells: readonly CardCell[];
}

/** A day's value, or what its several ratings lie between; left out on purpose, which is not the same as null: no record. */
export type CardCell = Range | 'skipped' | null;

/** One week, a row a thing. */
export interface WeekCard {
  readonly days: readonly Day[];
  readonly rows: readonly CardRow[];
}

/** The last seven days up to a day. */
export function weekUpTo(day: Day): Span {
  return { from: addDays(day, 1 - DAYS_OF_A_WEEK), to: day };
}

interface CardOptions {
  readonly entries: readonly Entry[];
  /** What the rows are, by name and in order; everything that is recorded if null. */
  readonly names: readonly string[] | null;
  readonly recordsOf: (habit: Habit) => readonly HabitRecord[];
}

/** The card of some days; entries and records are in their order. Rows that the settings name stand there even without a record; of the rest only those with one. */
export function weekCard(journal: Journal, span: Span, { entries, names, recordsOf }: CardOptions): WeekCard {
  const all = [
    ...builtInRows(withinDays(entries, span), span),
    ...journal.habits.map((habit) => habitRow(journal, habit, { records: recordsOf(habit), span })),
  ];
  const rows =
    names === null ? all.filter(hasRecord) : names.flatMap((name) => all.find(({ id }) => id === name) ?? []);
  return { days: daysOf(span), rows };
}

function hasRecord({ cells }: CardRow): boolean {
  return cells.some((cell) => cell !== null);
}

const RATINGS: readonly Rating[] = ['mood', 'energy', 'stress'];

function builtInRows(entries: readonly Entry[], span: Span): CardRow[] {
  const ratings = RATINGS.map((id): CardRow => {
    const series = toSeries(ratingsOf(entries, id), span, COMBINE.rating);
    return { id, habit: null, quantity: 'rating', scale: RATING_RANGE, cells: cellsOf(series, 'rating') };
  });
  const sleep = toSeries(sleepOf(entries), span, COMBINE.sleep);
  return [...ratings, { id: 'sleep', habit: null, quantity: 'sleep', scale: null, cells: cellsOf(sleep, 'sleep') }];
}

interface RecordedSpan {
  readonly records: readonly HabitRecord[];
  readonly span: Span;
}

function habitRow(journal: Journal, habit: Habit, { records, span }: RecordedSpan): CardRow {
  const { min, max, measure, hide_numbers: isHidden } = habit.fields;
  const quantity = isHidden ? 'yesno' : quantityOf(habit.fields);
  const series = habitSeries(habit.fields, records, span);
  const states = dayStates(withinDays(records, span), series.days);
  const pauses = pausesOf(journal, habit);
  const cells = cellsOf(series, quantity).map((cell, index): CardCell => {
    const day = series.days[index];
    if (day !== undefined && isWithinAny(day, pauses)) return null;
    return cell === null && states[index] === 'skipped' ? 'skipped' : cell;
  });
  return {
    id: habit.id,
    habit,
    quantity,
    scale: measure === 'scale' && !isHidden ? [min ?? RATING_RANGE[0], max ?? RATING_RANGE[1]] : null,
    cells,
  };
}

/** A card has room for one value a day; of several ratings it has what they lie between. */
function cellsOf(series: Series, quantity: Quantity): CardCell[] {
  return series.values.map((value, index) => {
    if (value === null) return null;
    return quantity === 'rating' ? rangeOn(series, index) : [value, value];
  });
}

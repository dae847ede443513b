import { isOpenToSession, mayPrintDailyRating, mayPrintHabit } from '../../brief/print-policy.ts';
import { clockTimeOf, NOON } from '../../calendar/clock.ts';
import { allEntries, ratingsOf } from '../../facts/entries/ratings.ts';
import type { Journal } from '../../notes/journal.ts';
import type { HabitMeasure } from '../../notes/kinds/habit.ts';
import type { Habit } from '../../notes/note.ts';
import { ninthAnswerOf, publishedNameOf, totalOf } from '../../notes/questionnaire-score.ts';
import { RATINGS } from '../json/derived.ts';
import { notHidden, printableWords, type SharedRow } from './shared-row.ts';

/**
 * The ratings of single days that a brief may show. A brief sums them up over all notes but those that are `never`; here each
 * stands with its day, so those of notes that say `private` or `hint` stay out as well.
 */
export function sharedDays(journal: Journal): SharedRow[] {
  const entries = notHidden(journal, allEntries(journal).filter(isOpenToSession));
  return RATINGS.filter(mayPrintDailyRating).flatMap((name) =>
    ratingsOf(entries, name).map(({ day, value }) => ({ day, [name]: value })),
  );
}

export function sharedHabits(journal: Journal): SharedRow[] {
  return printable(journal).map(({ name, habit: { fields } }) => {
    const { measure, target } = fields;
    const bounds = { at_least: boundOf(measure, target?.at_least), at_most: boundOf(measure, target?.at_most) };
    return { day: null, name, measure, unit: printableWords(fields.unit), ...bounds, per: target?.per ?? null };
  });
}

/** A bound of a time is read in minutes after noon. */
function boundOf(measure: HabitMeasure, bound: number | undefined): string | number | null {
  if (bound === undefined) return null;
  return measure === 'time' ? clockTimeOf(bound + NOON) : bound;
}

/** The values of habits that may be printed; a time as the clock shows it. */
export function sharedHabitDays(journal: Journal): SharedRow[] {
  return printable(journal).flatMap(({ name, habit }) =>
    (journal.habitRecords.get(habit.id) ?? [])
      .filter(({ entry }) => isOpenToSession(entry) && notHidden(journal, [entry]).length > 0)
      .map(({ day, reading }) => {
        const isTime = habit.fields.measure === 'time' && reading !== 'skipped';
        return { day, name, value: isTime ? clockTimeOf(reading) : reading };
      }),
  );
}

/** Habits by their names, never by those of their files. */
function printable(journal: Journal): { readonly name: string; readonly habit: Habit }[] {
  return notHidden(journal, journal.habits.filter(mayPrintHabit)).flatMap((habit) => {
    const name = printableWords(habit.fields.name);
    return name === null ? [] : [{ name, habit }];
  });
}

/** Totals of questionnaires, where the settings switch these on; the ninth answer stands with its total (brief/RULES.md, sharing 6). */
export function sharedMeasures(journal: Journal): SharedRow[] {
  return notHidden(journal, journal.measures.filter(isOpenToSession)).flatMap(({ day, fields }) => {
    const total = totalOf(fields);
    const name = publishedNameOf(fields.measure) ?? printableWords(fields.name);
    return total === null ? [] : [{ day, name, total, ninth_answer: ninthAnswerOf(fields) }];
  });
}

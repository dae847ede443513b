import { daysBetween, type Day } from '../../calendar/day.ts';
import { habitTotal } from '../../facts/habits/habit-total.ts';
import { writtenDays } from '../../facts/entries/written-entries.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Habit, Homework } from '../../notes/note.ts';
import { wasAttended } from '../../notes/session-state.ts';
import { PROGRESS_WORDS } from '../../messages/en/progress.ts';

/** Something that was done on so many days, or so many times, since a day: a number that only grows. */
export interface GrowingTotal {
  readonly name: string;
  readonly address: string;
  readonly count: number;
  /** What is counted, in one word for one of it. */
  readonly one: string;
  readonly since: Day;
}

/** Days with an entry, sessions, homework and habits, as far as anything of them was done. */
export function growingTotals(journal: Journal): GrowingTotal[] {
  const { today } = journal;
  const sessions = journal.sessions.filter((session) => wasAttended(session, today)).map(({ day }) => day);
  const totals = [
    total({ name: PROGRESS_WORDS.days, one: PROGRESS_WORDS.day, address: '/journal/' }, writtenDays(journal), today),
    total({ name: PROGRESS_WORDS.sessions, one: PROGRESS_WORDS.session, address: '/sessions/' }, sessions, today),
    ...homeworkTotals(journal),
    ...journal.habits.filter(isAchievement).map((habit) => totalOfHabit(journal, habit)),
  ];
  return totals.filter((one) => one !== null);
}

/** A scale or a time of the day is never more by being noted again, and what should stay few is not added up. */
function isAchievement(habit: Habit): boolean {
  const { measure, target, hide_numbers } = habit.fields;
  const isToStayFew = target?.at_most !== undefined && target.at_least === undefined;
  return !hide_numbers && !isToStayFew && measure !== 'scale' && measure !== 'time';
}

const MOST_HOMEWORK = 5;

/** That which was practised last, one by one; where there is more, all of it together before. */
function homeworkTotals(journal: Journal): (GrowingTotal | null)[] {
  const { today } = journal;
  const practised = journal.homework
    .map((homework) => ({ homework, days: practisedDays(journal, homework) }))
    .filter(({ days }) => days.length > 0);
  const latest = practised.toSorted((one, other) => daysBetween(one.days.at(-1) ?? today, other.days.at(-1) ?? today));
  const each = latest
    .slice(0, MOST_HOMEWORK)
    .map(({ homework: { fields, address }, days }) =>
      total({ name: fields.what, one: PROGRESS_WORDS.time, address }, days, today),
    );
  if (practised.length <= MOST_HOMEWORK) return each;
  const all = practised.flatMap(({ days }) => days).sort();
  return [
    total({ name: PROGRESS_WORDS.homework, one: PROGRESS_WORDS.time, address: '/homework/' }, all, today),
    ...each,
  ];
}

/** A practice in part is a practice; the days ahead do not count yet. */
function practisedDays({ practice, today }: Journal, { id }: Homework): Day[] {
  const done = (practice.get(id) ?? []).filter(({ record, day }) => record.done !== 'not-this-time' && day <= today);
  return done.map(({ day }) => day);
}

function totalOfHabit({ today, habitRecords }: Journal, { id, fields, address }: Habit): GrowingTotal | null {
  const found = habitTotal(fields, habitRecords.get(id) ?? [], today);
  return found && { name: fields.name, address, one: PROGRESS_WORDS.day, count: found.count, since: found.since };
}

/** The days are in order; those ahead do not count yet. */
function total(
  counted: Pick<GrowingTotal, 'name' | 'one' | 'address'>,
  days: readonly Day[],
  today: Day,
): GrowingTotal | null {
  const past = days.filter((day) => day <= today);
  const [since] = past;
  return since === undefined ? null : { ...counted, count: past.length, since };
}

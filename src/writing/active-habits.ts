import { isWithinAny, type Day } from '../calendar/day.ts';
import { expectedOfHabit } from '../notes/habit-value.ts';
import { expectedWords } from '../messages/en/expectations.ts';
import { FIELD_COMMENTS } from '../messages/en/new-files.ts';
import type { Journal } from '../notes/journal.ts';
import type { HabitFields } from '../notes/kinds/habit.ts';
import type { Habit } from '../notes/note.ts';

/** The habits that a day may have a value of: those that are not paused on it, one for each name. */
export function activeHabits({ habits }: Journal, day: Day): Habit[] {
  const isPaused = ({ fields }: Habit) => isWithinAny(day, fields.paused ?? []);
  const byId = new Map(habits.toReversed().map((habit) => [habit.id, habit]));
  return habits.filter((habit) => byId.get(habit.id) === habit && !isPaused(habit));
}

/** What is right for a value of the habit, with its unit: `cups, a number from 0 up`. */
export function expectedValueWords(habit: HabitFields): string {
  const expected = expectedWords(expectedOfHabit(habit));
  return habit.unit === undefined ? expected : `${habit.unit}, ${expected}`;
}

export function habitComment(habit: HabitFields): string {
  return FIELD_COMMENTS.habit(habit.name, expectedValueWords(habit));
}

import { describeValue } from '../fields/describe-value.ts';
import { fieldName } from '../../notes/field-path.ts';
import { expectedOf, readHabitValue } from '../../notes/habit-value.ts';
import type { HabitRecord } from '../../notes/journal.ts';
import type { HabitValue } from '../../notes/kinds/entry.ts';
import { isListed, namesToOffer } from '../../notes/listed.ts';
import { messages } from '../../messages/en/diagnostics.ts';
import { nearestOf } from '../fields/nearest-name.ts';
import type { Entry, Habit } from '../../notes/note.ts';
import { problemAt } from '../field-place.ts';
import type { Problem } from '../../notes/problem.ts';

export interface HabitJoin {
  readonly records: ReadonlyMap<string, readonly HabitRecord[]>;
  readonly problems: readonly Problem[];
}

/** Reads every habit value of the entries by its habit's definition; records are those of listed entries. */
export function joinHabits(entries: readonly Entry[], habits: readonly Habit[]): HabitJoin {
  const byId = new Map(habits.toReversed().map((habit) => [habit.id, habit]));
  const records = new Map<string, HabitRecord[]>(habits.map(({ id }) => [id, []]));
  const problems: Problem[] = [];
  const likely = nearestOf(namesToOffer(habits));
  for (const entry of entries) {
    for (const [id, value] of Object.entries(entry.fields.habits ?? {})) {
      const habit = byId.get(id);
      const reading = habit ? readHabitValue(value, habit.fields) : null;
      if (reading !== null && isListed(entry)) records.get(id)?.push({ day: entry.day, reading, entry });
      if (reading === null) problems.push(problemAt(entry, ['habits', id], mistake(id, value, habit, likely)));
    }
  }
  return { records, problems };
}

type Likely = ReturnType<typeof nearestOf>;

function mistake(id: string, value: HabitValue, habit: Habit | undefined, likely: Likely): string {
  if (!habit) return messages.unknownNote(fieldName(['habits', id]), 'habit', likely(id));
  return messages.habitValue(fieldName(['habits', id]), describeValue(value), expectedOf(habit.fields));
}

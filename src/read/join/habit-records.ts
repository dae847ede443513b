import { finding, type FileDiagnostic, type Finding } from '../../notes/diagnostic.ts';
import { describeValue } from '../fields/describe-value.ts';
import { fieldName } from '../../notes/field-path.ts';
import { expectedOfHabit, readHabitValue } from '../../notes/habit-value.ts';
import type { HabitRecord } from '../../notes/journal.ts';
import type { HabitValue } from '../../notes/kinds/entry.ts';
import { isListed, namesToOffer } from '../../notes/listed.ts';
import { nearestOf } from '../fields/nearest-name.ts';
import type { Entry, Habit } from '../../notes/note.ts';
import { diagnosticAtField } from '../../notes/field-places.ts';

export interface HabitJoin {
  readonly records: ReadonlyMap<string, readonly HabitRecord[]>;
  readonly diagnostics: readonly FileDiagnostic[];
}

/** Reads every habit value of the entries by its habit's definition; records are those of listed entries. */
export function joinHabits(entries: readonly Entry[], habits: readonly Habit[]): HabitJoin {
  const byId = new Map(habits.toReversed().map((habit) => [habit.id, habit]));
  const records = new Map<string, HabitRecord[]>(habits.map(({ id }) => [id, []]));
  const diagnostics: FileDiagnostic[] = [];
  const likely = nearestOf(namesToOffer(habits));
  for (const entry of entries) {
    for (const [id, value] of Object.entries(entry.fields.habits ?? {})) {
      const habit = byId.get(id);
      const reading = habit ? readHabitValue(value, habit.fields) : null;
      if (reading !== null && isListed(entry)) records.get(id)?.push({ day: entry.day, reading, entry });
      if (reading === null)
        diagnostics.push(diagnosticAtField(entry, ['habits', id], mistake({ id, value }, habit, likely)));
    }
  }
  return { records, diagnostics };
}

type Likely = ReturnType<typeof nearestOf>;

function mistake({ id, value }: { id: string; value: HabitValue }, habit: Habit | undefined, likely: Likely): Finding {
  const field = fieldName(['habits', id]);
  if (!habit) return finding('unknown-note', { field, kind: 'habit', likely: likely(id) });
  return finding('habit-value', { field, value: describeValue(value), expected: expectedOfHabit(habit.fields) });
}

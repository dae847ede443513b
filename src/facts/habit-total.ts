import type { Day } from '../calendar/day.ts';
import type { HabitRecord } from '../journal/journal.ts';
import type { HabitFields } from '../journal/kinds/habit.ts';
import { quantityOf, valuesOf } from './habits.ts';

/** On how many days something was done, and the first of them. */
export interface HabitTotal {
  readonly count: number;
  readonly since: Day;
}

/**
 * What has added up of a habit by a day (facts, rule 8); null as long as nothing has. It only ever grows: a pause that is
 * written later takes no day away. A rating or a time of the day is done by being noted, whatever it is.
 */
export function habitTotal(habit: HabitFields, records: readonly HabitRecord[], today: Day): HabitTotal | null {
  const isAmount = !['rating', 'clock'].includes(quantityOf(habit));
  const done = valuesOf(habit, records).filter(({ day, value }) => day <= today && (!isAmount || value > 0));
  const [since] = done;
  return since ? { count: new Set(done.map(({ day }) => day)).size, since: since.day } : null;
}

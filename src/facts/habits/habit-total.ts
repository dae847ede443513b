import type { Day } from '../../calendar/day.ts';
import type { HabitRecord } from '../../notes/journal.ts';
import type { HabitFields } from '../../notes/kinds/habit.ts';
import { quantityOf, valuesOf } from './habit-series.ts';
import type { Recorded } from '../series/series.ts';

/** On how many days something was done, and the first of them. */
export interface HabitTotal {
  readonly count: number;
  readonly since: Day;
  /** On how many days it is recorded, done or not, and the first of them. */
  readonly recorded: number;
  readonly firstRecord: Day;
}

/**
 * What has added up of a habit by a day (facts/RULES.md, 8); null as long as nothing has. It only ever grows: a pause that is
 * written later takes no day away. A rating or a time of the day is done by being noted, whatever it is.
 */
export function habitTotal(habit: HabitFields, records: readonly HabitRecord[], today: Day): HabitTotal | null {
  const isAmount = !['rating', 'clock'].includes(quantityOf(habit));
  const recorded = valuesOf(habit, records).filter(({ day }) => day <= today);
  const done = recorded.filter(({ value }) => !isAmount || value > 0);
  const [since, firstRecord] = [done[0]?.day, recorded[0]?.day];
  if (since === undefined || firstRecord === undefined) return null;
  return { count: daysIn(done), since, recorded: daysIn(recorded), firstRecord };
}

/** The records are in order of days. */
function daysIn(records: readonly Recorded[]): number {
  return records.filter(({ day }, index) => day !== records[index - 1]?.day).length;
}

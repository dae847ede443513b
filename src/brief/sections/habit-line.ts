import type { Habit } from '../../notes/note.ts';
import { daysOfYes, daysOnTarget, quantityOf } from '../../facts/habits/habit-series.ts';
import { pausesOf, withoutPauses } from '../../facts/series/pauses.ts';
import type { Quantity, Series } from '../../facts/series/series.ts';
import { coverageOf, sinceFirst } from '../../facts/series/summary.ts';
import type { Target } from '../../facts/series/target.ts';
import type { BriefInput } from '../brief-input.ts';
import type { Wording } from '../draft.ts';
import type { SheetPhrases } from '../phrases.ts';
import { coverageBeside } from '../sheet-coverage.ts';
import { typicalDays } from '../typical-days.ts';
import { apart } from '../writers-words.ts';

export interface HabitLinePhrases extends SheetPhrases {
  readonly habits: {
    readonly target: (target: Target, quantity: Quantity, unit?: string) => string;
    readonly onTarget: (name: string, target: string, days: string) => string;
    readonly typical: (name: string, typical: string, coverage: string) => string;
    readonly yes: (name: string, days: string) => string;
  };
}

/** What became of a habit on the days of the window; null where nothing of it is recorded. */
export function habitWording(habit: Habit, series: Series, input: BriefInput): Wording<HabitLinePhrases> | null {
  const { fields } = habit;
  const { language } = input.journal.settings;
  const quantity = quantityOf(fields);
  const { target, unit } = fields;
  const name = apart(fields.name);
  const pauses = pausesOf(input.journal, habit);
  const firstRecord = input.journal.habitRecords.get(habit.id)?.[0]?.day;
  const counted = sinceFirst(withoutPauses(series, pauses), firstRecord);
  const typical = typicalDays(counted, quantity, unit);
  if (!typical) return null;
  const coverage = coverageBeside(input, coverageOf(series, pauses, firstRecord));
  const onTarget = daysOnTarget(fields, counted);
  const yes = daysOfYes(counted);
  const { since } = coverage;
  if (quantity === 'yesno') return (say) => say.habits.yes(name, say.tally({ ...yes, since }, 'answer', language));
  if (onTarget && target)
    return (say) =>
      say.habits.onTarget(
        name,
        say.habits.target(target, quantity, unit),
        say.tally({ ...onTarget, since }, 'day', language),
      );
  return (say) => say.habits.typical(name, say.typical(typical), say.recorded(coverage, language));
}

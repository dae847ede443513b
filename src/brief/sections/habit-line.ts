import type { Habit } from '../../notes/note.ts';
import { isWithinAny } from '../../calendar/day.ts';
import { weekStart } from '../../calendar/week.ts';
import { daysOfYes, daysOnTarget, habitSeries, quantityOf } from '../../facts/habits/habit-series.ts';
import { habitWeeks, weeksOnTarget, type Counting } from '../../facts/habits/habit-weeks.ts';
import { pausesOf, withoutPauses } from '../../facts/series/pauses.ts';
import type { Quantity, Series } from '../../facts/series/series.ts';
import { coverageOf, sinceFirst } from '../../facts/series/summary.ts';
import type { Target } from '../../facts/series/target.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import type { BriefInput } from '../brief-input.ts';
import type { Wording } from '../draft.ts';
import type { SheetPhrases } from '../phrases.ts';
import { coverageBeside } from '../sheet-coverage.ts';
import { typicalDays } from '../typical-days.ts';
import { asOneLine } from '../writers-words.ts';

export interface HabitLinePhrases extends SheetPhrases {
  readonly habits: {
    readonly target: (target: Target, quantity: Quantity, unit?: string) => string;
    readonly weekTarget: (target: Target, quantity: Quantity, unit?: string) => string;
    /** What follows the name of the habit, here and below. */
    readonly onTarget: (target: string, days: string) => string;
    readonly typical: (typical: string, coverage: string) => string;
    readonly yes: (days: string) => string;
  };
}

/** What became of a habit on the days of the window, to stand behind its name; null where nothing of it is recorded, and while it is paused. */
export function habitWording(habit: Habit, series: Series, input: BriefInput): Wording<HabitLinePhrases> | null {
  const { fields } = habit;
  const { language } = input.journal.settings;
  const quantity = quantityOf(fields);
  const { target } = fields;
  const unit = asOneLine(fields.unit ?? '') || undefined;
  if (isWithinAny(input.window.to, fields.paused ?? [])) return null;
  const pauses = pausesOf(input.journal, habit);
  const firstRecord = input.journal.habitRecords.get(habit.id)?.[0]?.day;
  const counted = sinceFirst(withoutPauses(series, pauses), firstRecord);
  const typical = typicalDays(counted, quantity, unit);
  if (!typical) return null;
  const coverage = coverageBeside(input, coverageOf(series, pauses, firstRecord));
  const weeks = weeksOnTarget(habitWeeks(fields, wholeWeeks(habit, input), countingIn(habit, input)));
  if (weeks && target)
    return (say) =>
      say.habits.onTarget(say.habits.weekTarget(target, quantity, unit), say.tally(weeks, 'week', language));
  const onTarget = daysOnTarget(fields, counted);
  const yes = daysOfYes(counted);
  const { since } = coverage;
  if (quantity === 'yesno') return (say) => say.habits.yes(say.tally({ ...yes, since }, 'answer', language));
  if (onTarget && target)
    return (say) =>
      say.habits.onTarget(
        say.habits.target(target, quantity, unit),
        say.tally({ ...onTarget, since }, 'day', language),
      );
  return (say) => say.habits.typical(say.typical(typical), say.recorded(coverage, language));
}

/** What is recorded of the weeks of the window; the first of them may have begun before it. */
function wholeWeeks(habit: Habit, { journal, window }: BriefInput): Series {
  const span = { from: weekStart(window.from, journal.settings.firstDayOfWeek), to: window.to };
  return habitSeries(habit.fields, withinDays(journal.habitRecords.get(habit.id) ?? [], span), span);
}

function countingIn(habit: Habit, { journal, window }: BriefInput): Counting {
  return {
    pauses: pausesOf(journal, habit),
    firstRecord: journal.habitRecords.get(habit.id)?.[0]?.day,
    today: window.to,
    firstDayOfWeek: journal.settings.firstDayOfWeek,
  };
}

import type { Journal } from '../../notes/journal.ts';
import type { Habit } from '../../notes/note.ts';
import { COMBINE } from '../../facts/series/aggregate.ts';
import { habitSeries } from '../../facts/habits/habit-series.ts';
import { pausesOf, withoutPauses } from '../../facts/series/pauses.ts';
import { toSeries } from '../../facts/series/series.ts';
import { allNights, sleepOf } from '../../facts/sleep/slept-night.ts';
import { coverageOf } from '../../facts/series/summary.ts';
import { LEAST_RECORDED } from '../../numbers/thresholds.ts';
import { entriesIn, isInWindow, type SessionWindow } from '../../facts/sessions/session-window.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import type { BriefInput } from '../brief-input.ts';
import { chooseLines } from '../choose-lines.ts';
import { draftFrom, drawnIfEnough, sumDraft, type Draft, type DraftChart, type SectionDrafts } from '../draft.ts';
import type { SheetPhrases } from '../phrases.ts';
import { mayPrintHabit } from '../print-policy.ts';
import { coverageBeside } from '../sheet-coverage.ts';
import { typicalDays } from '../typical-days.ts';
import { leavesAnything } from '../writers-words.ts';
import { defineSection } from './define-section.ts';
import { habitWording, type HabitLinePhrases } from './habit-line.ts';
import { weekOnSheet } from './week-card.ts';

export interface SleepAndHabitsPhrases extends SheetPhrases, HabitLinePhrases {
  readonly habits: HabitLinePhrases['habits'] & {
    readonly heading: string;
    readonly sleep: (typical: string, coverage: string) => string;
    readonly sleepChart: string;
    readonly rules: { readonly sleep: string; readonly habit: string };
    readonly leaveOut: string;
  };
}

type HabitDraft = Draft<SleepAndHabitsPhrases>;

const SLEEP = 'sleep';
const MOST_HABITS = 2;

/**
 * Typical sleep and its range, then the habits that may stand here, those that say so themselves first. What the week's
 * card shows day by day is not summed up as well.
 */
export const sleepAndHabitsSection = defineSection<SleepAndHabitsPhrases>({
  name: 'habits',
  number: 7,
  about: 'sleep and habits',
  presets: ['standard', 'cbt', 'dbt'],
  sums: [SLEEP],
  cap: { lines: 3, words: 40 },
  trimming: { turn: 1, steps: ['without-chart', 2, 1, 0] },
  heading: (say) => say.habits.heading,
  drafts: sleepAndHabitDrafts,
});

function sleepAndHabitDrafts(input: BriefInput): SectionDrafts<SleepAndHabitsPhrases> {
  const sleep = chooseLines(sleepDraft(input), input);
  const onCard = new Set(weekOnSheet(input).drafts.map(({ name }) => name));
  const printable = input.journal.habits.filter((habit) => mayPrintHabit(habit) && !onCard.has(habit.id));
  const sorted = [
    ...printable.filter(({ fields }) => fields.brief),
    ...printable.filter(({ fields }) => !fields.brief),
  ];
  const habits = chooseLines(
    sorted.flatMap((habit) => habitDraft(habit, input)),
    input,
    MOST_HABITS,
  );
  return { drafts: [...sleep.drafts, ...habits.drafts], rest: habits.rest };
}

/** Minutes asleep of every night of the window; null where too few are recorded. */
function sleepChart(
  journal: Journal,
  window: SessionWindow,
): Omit<DraftChart<SleepAndHabitsPhrases>, 'caption'> | null {
  const records = sleepOf(entriesIn(journal, window));
  const series = toSeries(records, window, COMBINE.sleep);
  const isEnough = coverageOf(series, pausesOf(journal)).recorded >= LEAST_RECORDED;
  return isEnough ? { quantity: 'sleep', series, records, bounds: null } : null;
}

function sleepDraft(input: BriefInput): HabitDraft[] {
  const { journal, window } = input;
  const { language } = journal.settings;
  const chart = sleepChart(journal, window);
  const typical = chart && typicalDays(withoutPauses(chart.series, pausesOf(journal)), 'sleep');
  if (!chart || !typical) return [];
  const { series } = chart;
  const coverage = coverageBeside(input, coverageOf(series, pausesOf(journal), allNights(journal)[0]?.day));
  return [
    sumDraft<SleepAndHabitsPhrases>(SLEEP, {
      text: (say) => say.habits.sleep(say.typical(typical), say.recorded(coverage, language, 'night')),
      chart: drawnIfEnough({ ...chart, caption: (say) => say.habits.sleepChart }),
      rule: (say) => say.habits.rules.sleep,
      leaveOut: (say) => say.leaveOut.sum(SLEEP),
    }),
  ];
}

function habitDraft(habit: Habit, input: BriefInput): HabitDraft[] {
  const { journal, window } = input;
  const all = journal.habitRecords.get(habit.id) ?? [];
  const records = withinDays(all, window).filter(({ entry }) => isInWindow(entry, window));
  const counts = habitWording(habit, habitSeries(habit.fields, records, window), input);
  if (counts === null || !leavesAnything(habit.fields.name)) return [];
  return [
    draftFrom<SleepAndHabitsPhrases>(habit, ['name'], {
      text: habit.fields.name,
      fixed: counts,
      rule: (say) => say.habits.rules.habit,
      leaveOut: (say) => say.habits.leaveOut,
    }),
  ];
}

import type { Journal } from '../../notes/journal.ts';
import type { Habit } from '../../notes/note.ts';
import { COMBINE } from '../../facts/series/aggregate.ts';
import { tallyWords } from '../../messages/en/coverage.ts';
import { daysOfYes, daysOnTarget, habitSeries, quantityOf } from '../../facts/habits/habit-series.ts';
import { pausesOf, withoutPauses } from '../../facts/series/pauses.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import { allEntries } from '../../facts/entries/ratings.ts';
import { hasSeveral, toSeries, type Series } from '../../facts/series/series.ts';
import { sleepOf } from '../../facts/sleep/slept-night.ts';
import { coverageOf, recordedOf, sinceFirst } from '../../facts/series/summary.ts';
import { LEAST_RECORDED } from '../../facts/series/thresholds.ts';
import type { Tally } from '../../facts/series/tally.ts';
import { targetWords } from '../../messages/en/values.ts';
import { entriesIn, isInWindow, type SessionWindow } from '../../facts/sessions/session-window.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import { choose, type Occasion } from '../brief-edits.ts';
import { coverageIn, sinceBeside } from '../coverage.ts';
import { apart, chartOf, draftFrom, sumDraft, type Draft, type Found, type LineChart } from '../line.ts';
import { mayPrintHabit } from '../print-policy.ts';
import { typicalWords } from '../typical.ts';
import { weekOnSheet } from './week-card.ts';
import { BRIEF_WORDS } from '../../messages/en/brief.ts';

const MOST_HABITS = 2;

const firstNight = perJournal((journal) => sleepOf(allEntries(journal))[0]?.day);

/** Minutes asleep of every night of the window; null where too few are recorded. */
function sleepChart(journal: Journal, window: SessionWindow): Omit<LineChart, 'caption'> | null {
  const records = sleepOf(entriesIn(journal, window));
  const series = toSeries(records, window, COMBINE.sleep);
  const isEnough = coverageOf(series, pausesOf(journal)).recorded >= LEAST_RECORDED;
  return isEnough ? { quantity: 'sleep', series, records, bounds: null } : null;
}

/**
 * Section 7: typical sleep and its range, then the habits that may stand here, those that say so themselves first. What
 * the week's card shows day by day is not summed up as well.
 */
export function sleepAndHabits(occasion: Occasion): Found {
  const sleep = choose(sleepDraft(occasion), occasion);
  const onCard = new Set(weekOnSheet(occasion).drafts.map(({ name }) => name));
  const printable = occasion.journal.habits.filter((habit) => mayPrintHabit(habit) && !onCard.has(habit.id));
  const sorted = [
    ...printable.filter(({ fields }) => fields.brief),
    ...printable.filter(({ fields }) => !fields.brief),
  ];
  const habits = choose(
    sorted.flatMap((habit) => habitDraft(habit, occasion)),
    occasion,
    MOST_HABITS,
  );
  return { drafts: [...sleep.drafts, ...habits.drafts], rest: habits.rest };
}

function sleepDraft(occasion: Occasion): Draft[] {
  const { journal, window } = occasion;
  const drawn = sleepChart(journal, window);
  const typical = drawn && typicalWords(withoutPauses(drawn.series, pausesOf(journal)), 'sleep');
  if (!drawn || !typical) return [];
  const { series } = drawn;
  const coverage = coverageOf(series, pausesOf(journal), firstNight(journal));
  const text = BRIEF_WORDS.sleep(typical, coverageIn(occasion, coverage, 'night'));
  const chart = chartOf({ ...drawn, caption: BRIEF_WORDS.sleepChart(hasSeveral(series)) });
  return [
    sumDraft('sleep', { text, chart, rule: BRIEF_WORDS.rules.sleep, leaveOut: BRIEF_WORDS.leaveOut.sum('sleep') }),
  ];
}

function habitDraft(habit: Habit, occasion: Occasion): Draft[] {
  const { journal, window } = occasion;
  const all = journal.habitRecords.get(habit.id) ?? [];
  const records = withinDays(all, window).filter(({ entry }) => isInWindow(entry, window));
  const series = habitSeries(habit.fields, records, window);
  const text = habitWords(habit, series, occasion);
  if (text === null) return [];
  return [draftFrom(habit, ['name'], { text, rule: BRIEF_WORDS.rules.habit, leaveOut: BRIEF_WORDS.leaveOut.habit })];
}

function habitWords(habit: Habit, series: Series, occasion: Occasion): string | null {
  const { fields } = habit;
  const { language } = occasion.journal.settings;
  const quantity = quantityOf(fields);
  const { target, unit } = fields;
  const name = apart(fields.name);
  const pauses = pausesOf(occasion.journal, habit);
  const firstRecord = occasion.journal.habitRecords.get(habit.id)?.[0]?.day;
  const counted = sinceFirst(withoutPauses(series, pauses), firstRecord);
  if (recordedOf(counted).length === 0) return null;
  const coverage = coverageOf(series, pauses, firstRecord);
  const said = (tally: Tally, of: 'answer' | 'day') =>
    tallyWords({ ...tally, since: sinceBeside(occasion, coverage.since) }, of, language);
  if (quantity === 'yesno') return BRIEF_WORDS.habitYesNo(name, said(daysOfYes(counted), 'answer'));
  const onTarget = daysOnTarget(fields, counted);
  if (onTarget && target)
    return BRIEF_WORDS.habitOnTarget(name, targetWords(target, quantity, unit), said(onTarget, 'day'));
  return BRIEF_WORDS.habitMedian(name, typicalWords(counted, quantity, unit), coverageIn(occasion, coverage));
}

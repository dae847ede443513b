import type { Journal } from '../../journal/journal.ts';
import type { Habit } from '../../journal/note.ts';
import { COMBINE } from '../combine.ts';
import { daysOnTarget, habitSeries, quantityOf } from '../habits.ts';
import { pausesOf, withoutPauses } from '../pauses.ts';
import { toSeries, type Series } from '../series.ts';
import { sleepOf } from '../sleep.ts';
import { coverageOf, recordedOf, summarize } from '../summary.ts';
import { targetWords, valueWords } from '../value-words.ts';
import { entriesIn, type SessionWindow } from '../window.ts';
import { lineFrom, type BriefLine } from './line.ts';
import { countable, isShared } from './sharing.ts';
import { BRIEF_WORDS } from './words.ts';

/** Fewer nights than this say too little to be summed up. */
const LEAST_NIGHTS = 5;

/** Minutes asleep of every night of the window; null where too few are recorded. */
export function sleepSeries(journal: Journal, window: SessionWindow): Series | null {
  const series = toSeries(sleepOf(countable(entriesIn(journal, window))), window, COMBINE.sleep);
  return coverageOf(series, pausesOf(journal)).recorded >= LEAST_NIGHTS ? series : null;
}

/** Section 7: typical sleep and its range, then the habits that may stand here. */
export function sleepAndHabits(journal: Journal, window: SessionWindow): BriefLine[] {
  const habits = journal.habits.filter(mayBePrinted).flatMap((habit) => habitLine(journal, habit, window) ?? []);
  return [...sleepLine(journal, window), ...habits];
}

function sleepLine(journal: Journal, window: SessionWindow): BriefLine[] {
  const series = sleepSeries(journal, window);
  const summary = series && summarize(series, pausesOf(journal));
  if (!series || !summary) return [];
  const { recorded, days } = coverageOf(series, pausesOf(journal));
  const [middle = '', low = '', high = ''] = [summary.median, summary.low, summary.high].map((value) => valueWords(value, 'sleep'));
  const text = BRIEF_WORDS.sleep(middle, low, high, recorded, days);
  return [{ text, source: null, address: null, day: null, rule: BRIEF_WORDS.rules.sleep, leaveOut: BRIEF_WORDS.leaveOut.section(7) }];
}

/** `brief: true`, or a target and no `brief: false`. */
function mayBePrinted(habit: Habit): boolean {
  const { brief, target } = habit.fields;
  return (brief ?? target !== undefined) && (habit.share === null || isShared(habit)) && habit.fields.hide_numbers !== true;
}

function habitLine(journal: Journal, habit: Habit, window: SessionWindow): BriefLine | null {
  const pauses = pausesOf(journal, habit);
  const entries = new Set(countable(entriesIn(journal, window)));
  const records = (journal.habitRecords.get(habit.id) ?? []).filter(({ entry }) => entries.has(entry));
  const series = withoutPauses(habitSeries(habit.fields, records, window), pauses);
  const text = habitWords(habit, series);
  if (text === null) return null;
  return lineFrom(habit, { text, rule: BRIEF_WORDS.rules.habit, leaveOut: BRIEF_WORDS.leaveOut.habit });
}

function habitWords(habit: Habit, series: Series): string | null {
  const quantity = quantityOf(habit.fields);
  const { name, target, unit } = habit.fields;
  const recorded = recordedOf(series);
  const onTarget = daysOnTarget(habit.fields, series);
  if (recorded.length === 0) return null;
  if (quantity === 'yesno') return BRIEF_WORDS.habitYesNo(name, recorded.filter((value) => value > 0).length, recorded.length);
  if (onTarget && target) return BRIEF_WORDS.habitOnTarget(name, onTarget.met, onTarget.recorded, targetWords(target, quantity, unit));
  const summary = summarize(series);
  if (!summary) return null;
  const [middle = '', low = '', high = ''] = [summary.median, summary.low, summary.high].map((value) => valueWords(value, quantity, unit));
  return BRIEF_WORDS.habitMedian(name, middle, low, high, BRIEF_WORDS.recorded(recorded.length, series.days.length));
}

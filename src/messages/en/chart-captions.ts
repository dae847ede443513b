import { recordedWords, tallyWords } from './coverage.ts';
import type { Comparison } from '../../facts/series/compare-windows.ts';
import { daysOfYes, daysOnTarget, quantityOf } from '../../facts/habits/habit-series.ts';
import type { Series } from '../../facts/series/series.ts';
import { recordedOf, summarize, type Coverage, type Summary } from '../../facts/series/summary.ts';
import { medianWords, partsWords, rangeWords, targetWords, type QuantityAndUnit } from './values.ts';
import type { HabitFields } from '../../notes/kinds/habit.ts';

interface SummedUp extends QuantityAndUnit {
  readonly summary: Summary | undefined;
}

/** The sentence under a chart: the answer, and what it rests on. */
export function coverageWords(name: string, counted: Coverage, { summary, quantity, unit }: SummedUp): string {
  const coverage = recordedWords(counted);
  if (!summary) return `${name}: ${coverage}.`;
  const middle = medianWords(summary.median, quantity, unit);
  const range = rangeWords([summary.low, summary.high], quantity, unit);
  const parts = partsWords(summary, quantity, unit);
  return range === ''
    ? `${name}: ${middle} each ${parts === '' ? 'time' : 'day'}${parts}; ${coverage}.`
    : `${name}: median ${middle}, ${range}${parts}; ${coverage}.`;
}

export function sleepCaption(summary: Summary | undefined, counted: Coverage): string {
  const coverage = recordedWords(counted, { one: 'night' });
  if (!summary) return `Sleep: ${coverage}.`;
  const middle = medianWords(summary.median, 'sleep');
  const range = rangeWords([summary.low, summary.high], 'sleep');
  return range === '' ? `Sleep: ${middle} each night; ${coverage}.` : `Sleep: median ${middle}, ${range}; ${coverage}.`;
}

export function habitCaption(habit: HabitFields, series: Series, coverage: Coverage): string {
  const quantity = quantityOf(habit);
  const recorded = recordedOf(series);
  if (quantity === 'yesno' && recorded.length > 0) {
    return `${habit.name}: yes ${tallyWords({ ...daysOfYes(series), ...daysOf(coverage) }, 'answer')}.`;
  }
  const words = coverageWords(habit.name, coverage, { summary: summarize(series), quantity, unit: habit.unit });
  const onTarget = daysOnTarget(habit, series);
  if (!onTarget || !habit.target || recorded.length === 0) return words;
  const target = targetWords(habit.target, quantity, habit.unit);
  return `${words} ${target.slice(0, 1).toUpperCase()}${target.slice(1)} ${tallyWords({ ...onTarget, all: coverage.days }, 'day')}.`;
}

/** The days of a tally are those of its coverage. */
function daysOf({ days: all, since, paused }: Coverage) {
  return { all, since, paused };
}

const TRENDS = {
  higher: 'higher in its second half',
  lower: 'lower in its second half',
  same: 'about level',
} as const;

/** What a picture is, for those who do not see it: `Movement in min, about level; 54 of 77 days recorded`. */
export function pictureWords(
  name: string,
  unit: string,
  { trend, coverage }: { readonly trend: Comparison; readonly coverage: Coverage },
): string {
  const what = unit === '' ? name : `${name} in ${unit}`;
  const way = trend.verdict === 'unknown' ? '' : `, ${TRENDS[trend.verdict]}`;
  return `${what}${way}; ${recordedWords(coverage)}`;
}

import { isWithinAny, type Day, type Span } from '../../calendar/day.ts';
import { DAYS_OF_A_WEEK, weeksOf } from '../../calendar/week.ts';
import type { HabitFields } from '../../notes/kinds/habit.ts';
import { median, sum } from '../../numbers/decimals.ts';
import { countedTarget, quantityOf } from './habit-series.ts';
import type { UncountedDays } from '../series/now-and-before.ts';
import type { Tally } from '../series/tally.ts';
import type { Quantity, Series } from '../series/series.ts';
import { LEAST_OF_A_WEEK } from '../../numbers/thresholds.ts';

/** A week of a habit, with what it rests on. */
export interface HabitWeek extends Span {
  /** What is recorded, added up; the median of ratings and times; null where nothing is. */
  readonly value: number | null;
  readonly recorded: number;
  /** Days that count: not paused, not ahead, not before the first record. */
  readonly days: number;
  /** Null without a target a week. */
  readonly verdict: WeekVerdict | null;
}

export type WeekVerdict = 'met' | 'not-met' | 'unknown';

/** What decides which days of which weeks count. */
export interface Counting extends UncountedDays {
  readonly today: Day;
  /** 1 for Monday to 7 for Sunday. */
  readonly firstDayOfWeek: number;
}

/** The weeks of a series (facts/RULES.md, 2, 3 and 7). Days of a week outside the series are taken as without a record. */
export function habitWeeks(habit: HabitFields, series: Series, counting: Counting): HabitWeek[] {
  const [from, to] = [series.days[0], series.days.at(-1)];
  if (from === undefined || to === undefined) return [];
  const days = series.days.map((day, index) => ({ day, value: series.values[index] ?? null }));
  return weeksOf({ from, to }, counting.firstDayOfWeek).map((week) => {
    const counted = days.filter(({ day }) => day >= week.from && day <= week.to && counts(day, counting));
    const values = counted.flatMap(({ value }) => (value === null ? [] : [value]));
    const tally = { value: together(values, quantityOf(habit)), recorded: values.length, days: counted.length };
    return { ...week, ...tally, verdict: verdictOf(habit, tally) };
  });
}

function counts(day: Day, { pauses, firstRecord, today }: Counting): boolean {
  return day <= today && firstRecord !== undefined && day >= firstRecord && !isWithinAny(day, pauses);
}

function together(values: readonly number[], quantity: Quantity): number | null {
  if (values.length === 0) return null;
  return isAddedUp(quantity) ? sum(values) : (median(values) ?? null);
}

/** Minutes, counts and yes or no add up to a week; ratings and times do not. */
export function isAddedUp(quantity: Quantity): boolean {
  return quantity === 'minutes' || quantity === 'count' || quantity === 'yesno';
}

/**
 * Whether a week met the habit's target a week. What adds up to enough is met, however little is recorded, since more
 * records could only add to it, and what adds up to too much is not. Else it takes a whole week of which enough is recorded.
 */
function verdictOf(habit: HabitFields, { value, recorded, days }: Omit<HabitWeek, 'verdict' | 'from' | 'to'>) {
  const { at_least: least = -Infinity, at_most: most = Infinity } = countedTarget(habit) ?? {};
  if (habit.target?.per !== 'week' || (least === -Infinity && most === Infinity)) return null;
  if (value === null) return 'unknown';
  const onlyGrows = isAddedUp(quantityOf(habit)) && (habit.min ?? 0) >= 0;
  if (onlyGrows && value > most) return 'not-met';
  if (onlyGrows && value >= least && most === Infinity) return 'met';
  if (days < DAYS_OF_A_WEEK || recorded < LEAST_OF_A_WEEK) return 'unknown';
  return value >= least && value <= most ? 'met' : 'not-met';
}

/** In how many weeks a target a week was met; null without one, and where no week counts (facts/RULES.md, 7). */
export function weeksOnTarget(weeks: readonly HabitWeek[]): Tally | null {
  const verdicts = weeks.flatMap(({ verdict, days }) => (verdict === null || days === 0 ? [] : [verdict]));
  if (verdicts.length === 0) return null;
  const count = (wanted: WeekVerdict) => verdicts.filter((verdict) => verdict === wanted).length;
  return { yes: count('met'), no: count('not-met'), all: verdicts.length };
}

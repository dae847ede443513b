import type { Day } from '../../calendar/day.ts';
import { formatDay } from '../../calendar/format.ts';
import { plural } from './plural.ts';
import { recordedWords, tallyWords } from './coverage.ts';
import type { Comparison } from '../../facts/series/compare-windows.ts';
import type { HabitTotal } from '../../facts/habits/habit-total.ts';
import { isAddedUp, type HabitWeek, type WeekVerdict } from '../../facts/habits/habit-weeks.ts';
import type { Quantity } from '../../facts/series/series.ts';
import type { HabitTarget } from '../../notes/kinds/habit.ts';
import { medianWords, targetWords, valueWords } from './values.ts';
import type { Target } from '../../facts/series/target.ts';

export const HABIT_WORDS = {
  title: 'Habits',
  recentTitle: 'Habits, the last four weeks',
  lead: 'The last 28 days, the same days for all.',
  weekdaysHow: 'Every day a dot; the band is the typical one.',
  numbersTitle: 'The numbers',
  habit: 'Habit',
  today: 'today',
  inWords: 'In your words',
  fromFile: 'From ',
  none: 'There is nothing recorded yet. A habit is a file in the folder habits.',
  nothingOf: (name: string) => `${name}: nothing is recorded yet.`,
  noneYet: 'Nothing is recorded of it yet.',
  noneLately: 'Nothing is recorded of it in the last twelve weeks.',
  weekSoFar: (words: string | null) => (words === null ? 'Nothing noted yet this week.' : `This week: ${words}`),
  hidden: 'Its numbers are hidden.',
  thisWeek: 'This week',
  before: 'Now and before',
  noWeeks: 'no weeks to count yet',
  weekdays: 'By weekday',
  years: 'Years, one after the other',
  olderYears: 'Earlier years:',
  latestYear: 'The latest year',
  inYear: (name: string, year: string) => `${name} in ${year}`,
  year: (year: string) => `The days of ${year}`,
  meant: (days: number) => `Meant for ${plural(days, 'day')} a week.`,
  /** Under the first chart: `Minutes a day, 1 Sept to today.` */
  span: (unit: string, from: string) => `${unit}, ${from} to today.`,
  aim: (words: string) => `Target: ${words}`,
  smallest: (words: string) => `Smallest that counts: ${words}`,
  total: (days: number, since: string) => `Done on ${plural(days, 'day')} since ${since}.`,
  totalOf: (days: number, recorded: number, since: string) =>
    `Records on ${plural(recorded, 'day')} since ${since}, done on ${String(days)} of them.`,
  everyDay: 'every day',
  noDay: 'on no day',
  noted: (days: number, since: string) => `Noted on ${plural(days, 'day')} since ${since}.`,
  weekday: 'Weekday',
  recorded: 'Recorded',
  typical: 'Typical',
  range: 'Range',
  yes: 'Yes',
  no: 'No',
  skipped: 'skipped',
  /** In place of a value that is hidden. */
  isRecorded: 'recorded',
  notes: 'Notes',
  yesOn: (days: number) => `yes on ${String(days)}`,
  nothingRecorded: (name: string) => `There is nothing recorded of ${name}.`,
} as const;

/** How often a habit was done, beside on how many days it is recorded where the two are not the same. */
export function totalWords(total: HabitTotal, quantity: Quantity, language: string): string {
  const { count, since, recorded, firstRecord } = total;
  const day = (one: Day) => formatDay(one, 'medium', language);
  if (quantity === 'rating' || quantity === 'clock') return HABIT_WORDS.noted(count, day(since));
  return count === recorded
    ? HABIT_WORDS.total(count, day(since))
    : HABIT_WORDS.totalOf(count, recorded, day(firstRecord));
}

/** `yes on 3`, `85 min`, `at least 85 min`: a week, with what it rests on; null where nothing of it is noted. */
export function weekWords({ value, recorded, days }: HabitWeek, quantity: Quantity, unit?: string): string | null {
  if (recorded === 0) return null;
  const coverage = recordedWords({ recorded, days });
  if (value === null) return `${coverage}.`;
  if (quantity === 'yesno') return `yes on ${plural(value, 'day')}; ${coverage}.`;
  if (!isAddedUp(quantity)) return `median ${medianWords(value, quantity, unit)}; ${coverage}.`;
  const total = valueWords(value, quantity, unit);
  return recorded < days ? `at least ${total}, ${coverage}.` : `${total}, every day recorded.`;
}

/** What a target a week asks for: `at least 3 days a week`. */
export function weekTargetWords(target: Target, quantity: Quantity, unit?: string): string {
  if (quantity !== 'yesno') return `${targetWords(target, quantity, unit)} a week`;
  return `${targetWords(target, 'count', target.at_least === 1 && target.at_most === undefined ? 'day' : 'days')} a week`;
}

/** A target in words, with whether it is one of a day or of a week: `at least 30 min a day`, `by 23:00`. */
export function aimWords(target: HabitTarget, quantity: Quantity, unit?: string): string {
  if (target.per === 'week') return weekTargetWords(target, quantity, unit);
  if (quantity === 'yesno') return target.at_most === 0 ? HABIT_WORDS.noDay : HABIT_WORDS.everyDay;
  const words = targetWords(target, quantity, unit);
  return isAddedUp(quantity) ? `${words} a day` : words;
}

/** `met in 6 of 13 weeks, not in 2, no telling in 5.` */
export function weekVerdictWords(weeks: readonly HabitWeek[]): string {
  if (weeks.length === 0) return `${HABIT_WORDS.noWeeks}.`;
  const count = (wanted: WeekVerdict) => weeks.filter(({ verdict }) => verdict === wanted).length;
  return `met ${tallyWords({ yes: count('met'), no: count('not-met'), all: weeks.length }, 'week')}.`;
}

const VERDICTS: Readonly<Record<Quantity, Readonly<Record<'higher' | 'lower' | 'same', string>>>> = {
  rating: { higher: 'higher on most days', lower: 'lower on most days', same: 'about the same' },
  minutes: { higher: 'more on most days', lower: 'less on most days', same: 'about the same' },
  count: { higher: 'more on most days', lower: 'fewer on most days', same: 'about the same' },
  sleep: { higher: 'longer on most nights', lower: 'shorter on most nights', same: 'about the same' },
  clock: { higher: 'later on most days', lower: 'earlier on most days', same: 'about the same' },
  yesno: { higher: 'yes on more days', lower: 'yes on fewer days', same: 'about the same' },
};

/** How now compares with before, or what is missing to say so. */
export function comparisonWords(comparison: Comparison, quantity: Quantity): string {
  if (comparison.verdict !== 'unknown') return `The last two: ${VERDICTS[quantity][comparison.verdict]}.`;
  const { recorded, days } = comparison;
  const found = days === 0 ? '' : ` (${String(recorded)} of ${String(days)})`;
  return `Not enough days to compare${found}; it takes 5 recorded days in each.`;
}

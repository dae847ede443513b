import { ascending } from 'd3-array';
import { countDaysOutside, earlier, isWithinAny, later, type Span } from '../../calendar/day.ts';
import { DAYS_OF_A_WEEK } from '../../calendar/week.ts';
import type { Practice } from '../../notes/journal.ts';
import type { Homework } from '../../notes/note.ts';
import { perJournal } from '../memoize-by-journal.ts';

/** What was done of a homework in a window (facts/RULES.md, 11). */
export interface HomeworkCounts {
  readonly yes: number;
  readonly part: number;
  readonly notThisTime: number;
  /** Times planned in the window, prorated to the days the homework ran; `null` where nothing was planned. */
  readonly planned: number | null;
  /** What was planned as it was written, as long as not one week or day of it is over; else `null`. */
  readonly plan: Plan | null;
}

/** So many times a week or a day. */
export interface Plan {
  readonly times: number;
  readonly per: 'day' | 'week';
}

/** The days that are counted; what is paused of them vanishes from what was planned and what was done. */
export interface CountedDays extends Span {
  readonly pauses?: readonly Span[];
}

const DAYS_OF = { day: 1, week: DAYS_OF_A_WEEK } as const;

/** A practice record with the homework it is of. */
export interface PracticeOf extends Practice {
  readonly homework: Homework;
}

/** The records of every homework, in order of days. */
export const allPractice = perJournal((journal): readonly PracticeOf[] =>
  journal.homework
    .flatMap((homework) => (journal.practice.get(homework.id) ?? []).map((practice) => ({ ...practice, homework })))
    .sort((a, b) => ascending(a.day, b.day)),
);

export function countPractice(homework: Homework, practice: readonly Practice[], days: CountedDays): HomeworkCounts {
  const counted = practice.filter(({ day }) => !isWithinAny(day, days.pauses ?? []));
  const count = (done: string) => counted.filter(({ record }) => record.done === done).length;
  return {
    yes: count('yes'),
    part: count('part'),
    notThisTime: count('not-this-time'),
    planned: plannedIn(homework, days),
    plan: openPlan(homework, days),
  };
}

/** A part of a plan that is rounded to whole times can look done when it has only begun, so until then it is none. */
function openPlan(homework: Homework, days: CountedDays): Plan | null {
  const { planned, per = 'week' } = homework.fields;
  if (planned === undefined || planned === 0 || per === 'once') return null;
  const counted = countPlannedDays(homework, days);
  return counted > 0 && counted < DAYS_OF[per] ? { times: planned, per } : null;
}

/** On how many days of a window a homework ran. */
function countPlannedDays({ fields }: Homework, { from, to, pauses = [] }: CountedDays): number {
  return countDaysOutside({ from: later(fields.from ?? from, from), to: earlier(fields.until ?? to, to) }, pauses);
}

/** "3 a week" over ten days is four times: the plan is prorated to the days that count, and rounded; once stays once. */
export function plannedIn(homework: Homework, days: CountedDays): number | null {
  const { planned, per = 'week' } = homework.fields;
  if (planned === undefined) return null;
  const counted = countPlannedDays(homework, days);
  if (per === 'once') return counted > 0 ? planned : 0;
  return Math.round((planned * counted) / DAYS_OF[per]);
}

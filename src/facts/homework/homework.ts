import { ascending } from 'd3-array';
import {
  addDays,
  countDaysOutside,
  daysBetween,
  daysOf,
  earlier,
  isWithin,
  isWithinAny,
  later,
  type Day,
  type Span,
} from '../../calendar/day.ts';
import { DAYS_OF_A_WEEK } from '../../calendar/week.ts';
import type { Journal, Practice } from '../../notes/journal.ts';
import { sessionsByName } from '../../notes/session-named.ts';
import { isListed } from '../../notes/listed.ts';
import { ofKind } from '../../notes/of-kind.ts';
import type { Homework, Session } from '../../notes/note.ts';
import { wasAttended } from '../../notes/session-state.ts';
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

/** Sessions after which a homework that says nothing of its state is taken as over. */
const SESSIONS_OPEN = 2;
const BEFORE_ALL_DAYS: Day = '0000-01-01';
const AFTER_ALL_DAYS: Day = '9999-12-31';

/**
 * Whether a homework is being worked on by that day: what it says of itself, else whether it was set in one of the
 * last two sessions. One that was set in no session stays open until it says otherwise.
 */
export function isOpen(journal: Journal, homework: Homework, day: Day): boolean {
  const span = openSpans(journal).get(homework);
  return span !== undefined && isWithin(day, span);
}

/** Every homework that is being worked on by that day. */
export function openHomework(journal: Journal, day: Day): Homework[] {
  const { byMonth, long } = openInMonths(journal);
  return [...(byMonth.get(monthOf(day)) ?? []), ...long]
    .filter(({ span }) => isWithin(day, span))
    .sort((a, b) => a.place - b.place)
    .map(({ homework }) => homework);
}

const openSpans = perJournal((journal): ReadonlyMap<Homework, Span> => {
  const sessions = sessionsByName(journal.sessions);
  const ends = closingDays(journal);
  const spans = new Map<Homework, Span>();
  for (const homework of ofKind(journal.notes, 'homework')) {
    const setIn = sessions.get(homework.fields.set_in ?? '');
    const from = firstDay(journal, homework, setIn);
    const to = lastDay(journal, homework, setIn && ends.get(setIn));
    if (to !== null) spans.set(homework, { from, to });
  }
  return spans;
});

/** A homework with the days on which it is worked on, and its place among all. */
interface Opened {
  readonly homework: Homework;
  readonly span: Span;
  readonly place: number;
}

/** More than most homework takes; what is longer is few, and is looked at for every day. */
const LONG_DAYS = 200;

/** Every homework that other pages may show, by each month in which it is worked on, so that a day finds its own. */
const openInMonths = perJournal((journal) => {
  const listed = [...openSpans(journal)]
    .filter(([homework]) => isListed(homework))
    .map(([homework, span], place): Opened => ({ homework, span, place }));
  const [short, long] = [true, false].map((isShort) => listed.filter(({ span }) => isShort === isShortSpan(span)));
  const monthly = (short ?? []).flatMap((one) => monthsOf(one.span).map((month) => ({ month, one })));
  const byMonth = [...Map.groupBy(monthly, ({ month }) => month)];
  return { long: long ?? [], byMonth: new Map(byMonth.map(([month, found]) => [month, found.map(({ one }) => one)])) };
});

function isShortSpan({ from, to }: Span): boolean {
  return from > BEFORE_ALL_DAYS && to < AFTER_ALL_DAYS && daysBetween(from, to) <= LONG_DAYS;
}

function monthsOf(span: Span): string[] {
  return [...new Set(daysOf(span).map(monthOf))];
}

function monthOf(day: Day): string {
  return day.slice(0, 7);
}

function firstDay(journal: Journal, { id, fields }: Homework, setIn: Session | undefined): Day {
  return fields.from ?? setIn?.day ?? journal.practice.get(id)?.[0]?.day ?? BEFORE_ALL_DAYS;
}

/** Null where it is over and does not say since when. */
function lastDay({ today }: Journal, { fields }: Homework, end: Day | undefined): Day | null {
  const { state, until } = fields;
  if (state !== undefined && state !== 'active') return until === undefined ? null : earlier(until, addDays(today, -1));
  return until ?? (state === 'active' ? AFTER_ALL_DAYS : (end ?? AFTER_ALL_DAYS));
}

/** By session, the last day on which it is one of the last two attended ones; without the two that ended it, none. */
function closingDays({ sessions, today }: Journal): ReadonlyMap<Session, Day> {
  const days = new Map<Session, Day>();
  const following: Session[] = [];
  for (const session of sessions.toReversed()) {
    const closing = following.at(-SESSIONS_OPEN);
    if (closing) days.set(session, addDays(closing.day, -1));
    if (session.day <= today && wasAttended(session, today)) following.push(session);
  }
  return days;
}

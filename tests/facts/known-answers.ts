import type { Day, Span } from '../../src/calendar/day.ts';
import type { Comparison } from '../../src/facts/series/compare-windows.ts';
import { SESSION_EVERY, shifted } from './known-files.ts';
import type { KnownSession } from './known-journal.ts';

/** Answers that are known from the lists of a known journal, each found another way than the facts find it. */

/** The middle of the sorted values, or of the two in the middle; null of none. */
export function middleOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half];
  const lower = sorted[sorted.length % 2 === 0 ? half - 1 : half];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

export function summaryOf(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const median = middleOf(values);
  return median === null ? undefined : { median, low: sorted[0], high: sorted.at(-1) };
}

export function isRecorded(value: number | null): value is number {
  return value !== null;
}

/** The non-overlap of all pairs from the ranks (Mann and Whitney's U over the number of pairs), equal values sharing theirs. */
export function overlapByRanks(later: readonly number[], earlier: readonly number[]): number {
  const sorted = [...later, ...earlier].toSorted((a, b) => a - b);
  const rankOf = (value: number) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1;
  const ranks = later.reduce((total, value) => total + rankOf(value), 0);
  return (ranks - (later.length * (later.length + 1)) / 2) / (later.length * earlier.length);
}

type Slots = readonly (number | null)[];

/** What is to be said of two windows: five recorded days in each, three in four pairs, and more than the days' noise. */
export function comparisonOf(now: Slots, before: Slots): Comparison {
  const [later, earlier] = [now.filter(isRecorded), before.filter(isRecorded)];
  const scarce = later.length <= earlier.length ? now : before;
  const recorded = Math.min(later.length, earlier.length);
  if (recorded < 5) return { verdict: 'unknown', recorded, days: scarce.length };
  const inOrder = [...earlier, ...later];
  const changes = inOrder.flatMap((value, index) => (index === 0 ? [] : [Math.abs(value - (inOrder[index - 1] ?? 0))]));
  const overlap = overlapByRanks(later, earlier);
  const rise = (middleOf(later) ?? 0) - (middleOf(earlier) ?? 0);
  if (rise === 0 || Math.abs(rise) < (middleOf(changes) ?? 0)) return { verdict: 'same' };
  if (rise > 0) return { verdict: overlap >= 0.75 ? 'higher' : 'same' };
  return { verdict: overlap <= 0.25 ? 'lower' : 'same' };
}

/** Three a week over so many days, rounded half up, in whole numbers only. */
export function plannedTimes(days: number): number {
  return Math.floor((6 * days + 7) / 14);
}

interface KnownWindow extends Span {
  readonly last: Day | null;
  readonly next: Day | null;
  readonly isCapped: boolean;
}

/** The window on a day, found by walking from it day by day; without a session it has ten days. */
export function windowOn(sessions: readonly KnownSession[], today: Day): KnownWindow {
  const on = (day: Day) => sessions.find((session) => session.day === day);
  const wasAttended = (day: Day) => {
    const session = on(day);
    return session !== undefined && (session.state === 'attended' || (session.state === null && day < today));
  };
  const first = sessions[0]?.day ?? today;
  const end = sessions.at(-1)?.day ?? today;
  let last: Day | null = today;
  while (last >= first && !wasAttended(last)) last = shifted(last, -1);
  if (last < first) last = null;
  let next: Day | null = today;
  while (next <= end && on(next)?.state !== null) next = shifted(next, 1);
  if (next > end) next = today >= end ? nextNamed(end, today) : null;
  const to = next === today ? shifted(today, -1) : today;
  const dayCount = last === null ? 10 : (Date.parse(to) - Date.parse(last)) / 86_400_000 + 1;
  return { from: shifted(to, 1 - Math.min(42, dayCount)), to, last, next, isCapped: dayCount > 42 };
}

/** The last session names the one after it, which has no file yet. */
function nextNamed(end: Day, today: Day): Day | null {
  const named = shifted(end, SESSION_EVERY);
  return named < today ? null : named;
}

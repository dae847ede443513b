import { addDays, daysBetween, earlier, isWithin, later, type Day, type Span } from '../../calendar/day.ts';
import { DAYS_OF_A_WEEK } from '../../calendar/week.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import { attendedSessions, LONGEST_WINDOW } from '../../facts/sessions/session-window.ts';
import type { LookBackInput } from './look-back-input.ts';
import type { Break } from './look-back-phrases.ts';

/** A pause of fewer days is no break in the work. */
const SHORTEST_PAUSE = 14;

/**
 * Times of more than six weeks from one held session to the next, and pauses of two weeks or more that lie in none of these;
 * in order of days (brief/RULES.md, review 6).
 */
export function breaksOf(input: LookBackInput): Break[] {
  const between = timesWithoutSession(input);
  const paused = longPauses(input).filter(
    ({ from, to }) => !between.some((one) => isWithin(from, one) && isWithin(to, one)),
  );
  return [...between, ...paused].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** The days between the two sessions, without these. A session on its own page only is none that was missing. */
function timesWithoutSession({ journal, span }: LookBackInput): Break[] {
  const days = withinDays(attendedSessions(journal), span).map(({ day }) => day);
  return days.flatMap((day, index) => {
    const next = days[index + 1];
    const isLong = next !== undefined && daysBetween(day, next) > LONGEST_WINDOW;
    return isLong ? [toBreak('without-session', addDays(day, 1), addDays(next, -1))] : [];
  });
}

function longPauses({ journal, span }: LookBackInput): Break[] {
  return journal.settings.paused
    .map(({ from, to }): Span => ({ from: later(from, span.from), to: earlier(to, span.to) }))
    .filter(({ from, to }) => daysBetween(from, to) + 1 >= SHORTEST_PAUSE)
    .map(({ from, to }) => toBreak('paused', from, to));
}

function toBreak(is: Break['is'], from: Day, to: Day): Break {
  return { is, from, to, weeks: Math.round((daysBetween(from, to) + 1) / DAYS_OF_A_WEEK) };
}

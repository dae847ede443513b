import { bisectRight } from 'd3-array';
import type { Day } from '../../calendar/day.ts';
import { isWritten } from '../../facts/entries/written-entries.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import { asksOf, asOne, type Ask } from '../../facts/questions/questions.ts';
import type { Homework, Session } from '../../notes/note.ts';

/** What was written from the day of a session to the day before the next. */
export interface Between {
  readonly entries: number;
  readonly asks: readonly Ask[];
  readonly homework: readonly Homework[];
}

const NOTHING: Between = { entries: 0, asks: [], homework: [] };

/** By the path of the session before; of two on one day the later one has it all. */
export const betweenSessions = perJournal((journal): ReadonlyMap<string, Between> => {
  const { sessions, days } = journal;
  const after = sessionBefore(sessions);
  const entries = Map.groupBy([...days.values()].flat().filter(isWritten), ({ day }) => after(day));
  const asks = asksBySession(journal);
  const homework = homeworkOfSessions(journal);
  return new Map(
    sessions.map(({ path }) => [
      path,
      {
        entries: entries.get(path)?.length ?? 0,
        asks: asks.get(path) ?? [],
        homework: homework.get(path) ?? [],
      },
    ]),
  );
});

/** Questions and what else was asked, by the path of the session before; null for what was asked before the first. */
const asksBySession = perJournal((journal): ReadonlyMap<string | null, readonly Ask[]> => {
  const after = sessionBefore(journal.sessions);
  return Map.groupBy(
    asOne(asksOf(journal)).filter(({ day, note, askedIn }) => day !== null && note !== askedIn),
    ({ day }) => (day === null ? null : after(day)),
  );
});

/** The path of the session of a day or the last before it. */
function sessionBefore(sessions: readonly Session[]): (day: Day) => string | null {
  const starts = sessions.map(({ day }) => day);
  return (day) => sessions[bisectRight(starts, day) - 1]?.path ?? null;
}

/** Questions by the path of the session whose file says that they were asked there. */
const asksByAskedIn = perJournal((journal): ReadonlyMap<string, readonly Ask[]> => {
  const asked = asOne(asksOf(journal)).flatMap((ask) => (ask.askedIn ? [{ ask, path: ask.askedIn.path }] : []));
  return new Map([...Map.groupBy(asked, ({ path }) => path)].map(([path, of]) => [path, of.map(({ ask }) => ask)]));
});

/**
 * What was asked since the session before, so that it could be brought to this one, and what was asked in it, from whenever
 * that is; `before` is null for the first.
 */
export function asksOfSession(
  journal: Parameters<typeof asksBySession>[0],
  { path, before }: { readonly path: string; readonly before: string | null },
): Ask[] {
  return [...new Set([...(asksByAskedIn(journal).get(path) ?? []), ...(asksBySession(journal).get(before) ?? [])])];
}

/** What was written after a session. */
export function betweenAfter(journal: Parameters<typeof betweenSessions>[0], path: string): Between {
  return betweenSessions(journal).get(path) ?? NOTHING;
}

/** By the session's path. A homework names its session by the name of the file or by its day. */
export const homeworkOfSessions = perJournal(({ sessions, homework }): ReadonlyMap<string, readonly Homework[]> => {
  const named = Map.groupBy(
    sessions.flatMap(({ id, day, path }) => [...new Set([id, day])].map((name) => ({ name, path }))),
    ({ name }) => name,
  );
  const set = homework.flatMap((one) => (named.get(one.fields.set_in ?? '') ?? []).map(({ path }) => ({ path, one })));
  return new Map([...Map.groupBy(set, ({ path }) => path)].map(([path, of]) => [path, of.map(({ one }) => one)]));
});

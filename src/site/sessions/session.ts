import type { Day } from '../../calendar/day.ts';
import { isOpen } from '../../facts/homework/homework.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import type { Current } from '../../current/current-journal.ts';
import type { SessionState } from '../../notes/kinds/session.ts';
import { ofKind } from '../../notes/of-kind.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Homework, Session } from '../../notes/note.ts';
import { stateOf } from '../../notes/session-state.ts';
import { briefAddress } from '../brief/brief-choices.ts';
import { listByYear } from '../shell/by-year.ts';
import { toHomeworkRow, type HomeworkRow } from '../homework/homework.ts';
import { toNoteLink, toNoteView, type NoteLink, type NoteView } from '../note/note-view.ts';
import { onePage, pagesOf } from '../shell/pages-of.ts';

/** Everything the page of one session shows. */
export interface SessionView {
  readonly view: NoteView;
  readonly state: SessionState;
  readonly earlier: NoteLink | null;
  readonly later: NoteLink | null;
  readonly reflections: readonly NoteView[];
  readonly homework: readonly HomeworkRow[];
  readonly briefAddress: string;
}

/** A session in the list of all. */
export interface SessionRow {
  readonly day: Day;
  readonly address: string;
  readonly state: SessionState;
  readonly topics: readonly string[];
}

const byYear = listByYear('/sessions/', sessionRows, ({ day }) => day);

/** The list of sessions, newest first; null where there is none. */
export const sessionsPage = onePage('/sessions/', ({ journal }) => byYear.latest(journal));

export const sessionYearPages = byYear.pages;

function sessionRows({ sessions, today }: Journal): SessionRow[] {
  return sessions.toReversed().map((session) => ({
    day: session.day,
    address: session.address,
    state: stateOf(session, today),
    topics: session.fields.topics ?? [],
  }));
}

/** A page for every session. */
export const sessionPages = pagesOf({
  things: ({ notes, sessions }) =>
    ofKind(notes, 'session').map((session, index) => ({
      session,
      earlier: sessions[index - 1],
      later: sessions[index + 1],
    })),
  addressOf: ({ session }) => session.address,
  view: sessionView,
});

interface SessionBetween {
  readonly session: Session;
  readonly earlier: Session | undefined;
  readonly later: Session | undefined;
}

function sessionView(current: Current, { session, earlier, later }: SessionBetween): SessionView {
  const { journal } = current;
  const link = (other: Session | undefined) => (other ? toNoteLink(other, journal.settings.language) : null);
  return {
    view: toNoteView(current, session),
    state: stateOf(session, journal.today),
    earlier: link(earlier),
    later: link(later),
    reflections: (journal.reflectionsOf.get(session.path) ?? []).map((reflection) => toNoteView(current, reflection)),
    homework: (homeworkOfSessions(journal).get(session.path) ?? []).map((homework) => toHomeworkRow(journal, homework)),
    briefAddress: briefAddress(session),
  };
}

/** By the session's path. A homework names its session by the name of the file or by its day. */
const homeworkOfSessions = perJournal(({ sessions, homework }): ReadonlyMap<string, readonly Homework[]> => {
  const named = Map.groupBy(
    sessions.flatMap(({ id, day, path }) => [...new Set([id, day])].map((name) => ({ name, path }))),
    ({ name }) => name,
  );
  const set = homework.flatMap((one) => (named.get(one.fields.set_in ?? '') ?? []).map(({ path }) => ({ path, one })));
  return new Map([...Map.groupBy(set, ({ path }) => path)].map(([path, of]) => [path, of.map(({ one }) => one)]));
});

/** Homework that is worked on today. */
export function openHomeworkRows({ journal }: Current): HomeworkRow[] {
  return journal.homework
    .filter((homework) => isOpen(journal, homework, journal.today))
    .map((homework) => toHomeworkRow(journal, homework));
}

import { addDays, daysBetween, earlier, type Day, type Span } from '../../calendar/day.ts';
import type { Current } from '../../current/current-journal.ts';
import { allRatings, backdropWithin } from '../../facts/entries/ratings.ts';
import { COMBINE } from '../../facts/series/aggregate.ts';
import { pausesOf } from '../../facts/series/pauses.ts';
import { toSeries } from '../../facts/series/series.ts';
import { coverageOf, summarize, type Coverage, type Summary } from '../../facts/series/summary.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import { LONGEST_WINDOW, numbersOfSessions, windowFor } from '../../facts/sessions/session-window.ts';
import type { Ask, AskState } from '../../facts/questions/questions.ts';
import type { SessionState } from '../../notes/kinds/session.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Reflection, Session } from '../../notes/note.ts';
import { ofKind } from '../../notes/of-kind.ts';
import { stateOf } from '../../notes/session-state.ts';
import { addressOfMonth } from '../../notes/addresses.ts';
import { briefAddress } from '../brief/brief-choices.ts';
import type { MoodAround } from '../day/day.ts';
import { toHomeworkRow, type HomeworkRow } from '../homework/homework-row.ts';
import { readsOfNote, toNoteLink, toNoteView, type NoteLink, type NoteView } from '../note/note-view.ts';
import { noteInShort, type InShort } from '../shell/in-short.ts';
import { pagesOf } from '../shell/pages-of.ts';
import { readsOfDays } from '../shell/reads-of-days.ts';
import { asksOfSession, betweenAfter } from './between-sessions.ts';

/** Everything the page of one session shows. */
export interface SessionView {
  readonly view: NoteView;
  readonly state: SessionState;
  /** Counted from the first that was attended, or as the session says; null where it was not attended. */
  readonly number: number | null;
  readonly earlier: NoteLink | null;
  readonly later: NoteLink | null;
  readonly reflections: readonly NoteView[];
  readonly homework: readonly HomeworkRow[];
  readonly asks: readonly AskOfSession[];
  readonly briefAddress: string;
  /** What was to be brought to it, by its own file or by that of the session before. */
  readonly bring: readonly string[];
  /** Mood of the days before it. */
  readonly before: MoodOfDays | null;
  /** What followed, of a session that is over. */
  readonly after: AfterSession | null;
}

/** A question of the days before a session, with what became of it. */
export interface AskOfSession {
  readonly text: string;
  readonly address: string;
  readonly day: Day | null;
  readonly state: AskState;
  readonly answer: string | null;
}

export interface MoodOfDays {
  readonly span: Span;
  readonly summary: Summary;
  readonly coverage: Coverage;
}

/** The days until the next session. */
export interface AfterSession {
  readonly isNow: boolean;
  readonly mood: (MoodOfDays & { readonly around: MoodAround }) | null;
  readonly entries: number;
  readonly questions: number;
  readonly readAddress: string;
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
  reads: readsOfSession,
});

interface SessionBetween {
  readonly session: Session;
  readonly earlier: Session | undefined;
  readonly later: Session | undefined;
}

function sessionView(current: Current, between: SessionBetween): SessionView {
  const { journal } = current;
  const { session } = between;
  const link = (other: Session | undefined) => (other ? toNoteLink(other, journal.settings.language) : null);
  const window = windowFor(journal, session);
  return {
    view: toNoteView(current, session),
    state: stateOf(session, journal.today),
    number: numberOf(journal, session),
    earlier: link(between.earlier),
    later: link(between.later),
    reflections: reflectionsOn(journal, session).map((reflection) => toNoteView(current, reflection)),
    homework: homeworkAfter(journal, session),
    asks: asksBefore(journal, between),
    briefAddress: briefAddress(session),
    before: moodOf(journal, window),
    bring: [...new Set([...(session.fields.bring ?? []), ...(window.last?.fields.bring ?? [])])],
    after: session.day <= journal.today ? afterSession(journal, between) : null,
  };
}

function readsOfSession(current: Current, between: SessionBetween): InShort {
  const { journal } = current;
  const { session } = between;
  const window = windowFor(journal, session);
  const { entries, asks } = betweenAfter(journal, session.path);
  const links = [between.earlier, between.later, window.last].map((other) => other && noteInShort(other));
  return [
    ...[readsOfNote(current, session), stateOf(session, journal.today), numberOf(journal, session), links],
    reflectionsOn(journal, session).map((reflection) => readsOfNote(current, reflection)),
    JSON.stringify([homeworkAfter(journal, session), asksBefore(journal, between)]),
    readsOfDays(journal, window),
    ...[session.day <= journal.today, isNow(journal, between.later), entries, questionsAmong(asks)],
    readsOfDays(journal, spanAfter(journal, between)),
  ];
}

function numberOf(journal: Journal, { fields, path }: Session): number | null {
  return fields.number ?? numbersOfSessions(journal).get(path) ?? null;
}

function reflectionsOn({ reflectionsOf }: Journal, { path }: Session): readonly Reflection[] {
  return reflectionsOf.get(path) ?? [];
}

function homeworkAfter(journal: Journal, { path }: Session): HomeworkRow[] {
  return betweenAfter(journal, path).homework.map((one) => toHomeworkRow(journal, one));
}

function asksBefore(journal: Journal, { session, earlier: before }: SessionBetween): AskOfSession[] {
  const asks = asksOfSession(journal, { path: session.path, before: before?.path ?? null });
  return asks.map(({ text, note, day, state, answer }) => ({ text, address: note.address, day, state, answer }));
}

function questionsAmong(asks: readonly Ask[]): number {
  return asks.filter(({ kind }) => kind === 'question').length;
}

function isNow({ today }: Journal, next: Session | undefined): boolean {
  return next === undefined || next.day > today;
}

/** To the eve of the next, or to today, and no further than a brief looks. */
function spanAfter({ today }: Journal, { session, later: next }: SessionBetween): Span {
  const last = next ? earlier(addDays(next.day, -1), today) : today;
  const longest = addDays(session.day, LONGEST_WINDOW - 1);
  return { from: session.day, to: earlier(last < session.day ? session.day : last, longest) };
}

function afterSession(journal: Journal, between: SessionBetween): AfterSession {
  const { session, later: next } = between;
  const span = spanAfter(journal, between);
  const { entries, asks } = betweenAfter(journal, session.path);
  const mood = moodOf(journal, span);
  const records = withinDays(allRatings.mood(journal), span);
  const around = { records, series: toSeries(records, span, COMBINE.rating), backdrop: backdropWithin(journal, span) };
  return {
    isNow: isNow(journal, next),
    mood: mood && { ...mood, around },
    entries,
    questions: questionsAmong(asks),
    readAddress: addressOfMonth(session.day.slice(0, 7)),
  };
}

function moodOf(journal: Journal, { from, to }: Span): MoodOfDays | null {
  if (daysBetween(from, to) < 0) return null;
  const span = { from, to };
  const series = toSeries(withinDays(allRatings.mood(journal), span), span, COMBINE.rating);
  const pauses = pausesOf(journal);
  const summary = summarize(series, pauses);
  return summary ? { span, summary, coverage: coverageOf(series, pauses) } : null;
}

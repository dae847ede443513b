import type { Day } from '../../calendar/day.ts';
import type { Journal } from '../../notes/journal.ts';
import { asPrinted } from '../../markdown/line/as-printed.ts';
import { isListed } from '../../notes/listed.ts';
import type { Note, Session } from '../../notes/note.ts';
import type { FieldPath } from '../../notes/field-path.ts';
import { strictest, type Share } from '../../notes/share-level.ts';
import { mayHaveBeen } from '../../notes/session-state.ts';
import { perJournal } from '../memoize-by-journal.ts';
import { keyOf } from './question-key.ts';

export type AskState = 'open' | 'asked' | 'answered' | 'dropped';

/** A question or a topic for the session, wherever in a note it stands. */
export interface Ask {
  readonly kind: 'question' | 'topic';
  readonly text: string;
  /** The same for the same words, whatever their case. */
  readonly key: string;
  readonly note: Note;
  /** Where it stands in the note: a field, or a 1-based line of the file. */
  readonly at: FieldPath | number;
  /** The day it was first asked; null in a note without a day. */
  readonly day: Day | null;
  /** 1 is the first; a question without one comes after those with one. */
  readonly priority: number;
  readonly state: AskState;
  readonly answer: string | null;
  /** The session whose file says that it was asked there; null where none does. */
  readonly askedIn: Session | null;
  /** What may become of it on the brief: the strictest of its own level and its note's. */
  readonly share: Share;
}

export const NO_PRIORITY = 10;

/**
 * Every question and topic that other pages may show, as it is written, by day, then the order in which they stand. What was
 * asked in a session stands behind what was written before it.
 */
export const asksOf = perJournal((journal: Journal): readonly Ask[] => {
  const written = sessionsBehind(journal.listed).flatMap((note) => [
    ...askedInFields(note),
    ...askedInBody(note),
    ...askedInSession(note, journal.today),
  ]);
  return written.filter((ask) => isListed(ask) && ask.text !== '');
});

/** A session that says no time comes last on its day. */
function sessionsBehind(notes: readonly Note[]): Note[] {
  const isBehind = (note: Note) => note.kind === 'session' && note.time === null;
  return [...Map.groupBy(notes, ({ day }) => day).values()].flatMap((ofDay) => [
    ...ofDay.filter((note) => !isBehind(note)),
    ...ofDay.filter(isBehind),
  ]);
}

/**
 * The same words in a later note are the same question carried over: asked since the first day, shared as the strictest
 * says, and in the state that the last note gives it. Open again after it was dealt with, it is asked anew.
 */
export function asOne(asks: readonly Ask[]): Ask[] {
  const seen = new Map<string, Ask>();
  for (const ask of asks) {
    const before = seen.get(ask.key);
    seen.set(ask.key, before ? carriedOn(before, ask) : ask);
  }
  return [...seen.values()];
}

/** A question as it stands when the same is asked again, or was asked in a session. */
export function carriedOn(before: Ask, ask: Ask): Ask {
  if (ask.askedIn) return { ...before, state: ask.state, answer: ask.answer ?? before.answer, askedIn: ask.askedIn };
  if (before.state !== 'open' && ask.state === 'open') return ask;
  return {
    ...ask,
    day: before.day,
    priority: Math.min(before.priority, ask.priority),
    answer: ask.answer ?? before.answer,
    share: strictest(before.share, ask.share) ?? ask.share,
  };
}

/** Those not yet dealt with, first by priority, then the oldest first. */
export function openAsks(asks: readonly Ask[]): Ask[] {
  return asOne(asks)
    .filter(({ state }) => state === 'open')
    .toSorted(compareAsks);
}

/**
 * Since when it stands, where that is worth a word: it was first asked before the days that are looked at, or in an earlier
 * note than the one it was taken from. The same wherever it is said.
 */
export function askedSince({ day, note, state }: Ask, firstDay: Day): Day | null {
  const isCarriedOver = day !== null && (day < firstDay || day !== note.day);
  return state === 'open' && isCarriedOver ? day : null;
}

export function comparePriority(a: Ask, b: Ask): number {
  return a.priority - b.priority;
}

/** By priority, then the oldest first. */
export function compareAsks(a: Ask, b: Ask): number {
  if (a.priority !== b.priority) return comparePriority(a, b);
  const [dayA, dayB] = [a.day ?? '9999', b.day ?? '9999'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.note.path < b.note.path ? -1 : a.note.path > b.note.path ? 1 : lineOf(a) - lineOf(b);
}

/** Fields stand above the text. */
export function lineOf({ at }: Ask): number {
  return typeof at === 'number' ? at : 0;
}

function askedInFields(note: Note): Ask[] {
  if (note.kind !== 'entry') return [];
  return (note.fields.questions ?? []).map((question, index) => ({
    kind: 'question',
    text: asPrinted(question.ask).trim(),
    key: keyOf(asPrinted(question.ask).trim()),
    note,
    at: ['questions', index],
    day: note.day,
    priority: question.priority ?? NO_PRIORITY,
    state: question.state ?? (question.answer === undefined ? 'open' : 'answered'),
    answer: question.answer ?? null,
    askedIn: null,
    // Hard to bring up: printed as the hint alone, unless the writer says otherwise.
    share: levelOf(note, question.share ?? (question.hard ? 'hint' : undefined)),
  }));
}

/** What was asked in a session, by its words or by its whole line: it closes what stands in earlier notes. */
function askedInSession(note: Note, today: Day): Ask[] {
  if (note.kind !== 'session' || !mayHaveBeen(note, today)) return [];
  return (note.fields.asked ?? []).map(({ ask, answer, state }, index) => {
    const text = asPrinted(ask.replace(MARK, '')).trim();
    return {
      kind: 'question',
      text,
      key: keyOf(text),
      note,
      at: ['asked', index],
      day: note.day,
      priority: NO_PRIORITY,
      state: state ?? (answer === undefined ? 'asked' : 'answered'),
      answer: answer ?? null,
      askedIn: note,
      share: levelOf(note, undefined),
    };
  });
}

/** What stands before the words of a marked line. */
const MARK = /^\s*(?:[-*+]\s+)?\[[?!]\]\s+/;

/** A marked line is open as long as it carries its letter: a ticked one is an ordinary task again. */
function askedInBody(note: Note): Ask[] {
  return note.marks
    .filter(({ kind }) => kind === 'question' || kind === 'topic')
    .map(({ kind, text, line }) => ({
      kind: kind === 'topic' ? 'topic' : 'question',
      text,
      key: keyOf(text),
      note,
      at: line,
      day: note.day,
      priority: NO_PRIORITY,
      state: 'open',
      answer: null,
      askedIn: null,
      share: levelOf(note, undefined),
    }));
}

/**
 * Asking is itself sharing: only a level that is said, by the note or by the question, closes it. A safety plan is on
 * its own sheet and nowhere else until it says otherwise.
 */
function levelOf(note: Note, own: Share | undefined): Share {
  const ofNote = note.share ?? (note.kind === 'safety-plan' ? 'never' : undefined);
  return strictest(ofNote, own) ?? 'brief';
}

import type { Day } from '../calendar/day.ts';
import type { Journal } from '../journal/journal.ts';
import type { Note } from '../journal/note.ts';
import { strictest, type Share } from '../journal/share.ts';
import { perJournal } from './per-journal.ts';

/** A question or a topic for the session, wherever in a note it stands. */
export interface Ask {
  readonly kind: 'question' | 'topic';
  readonly text: string;
  readonly note: Note;
  /** 1-based line in the note; null for a question in the frontmatter. */
  readonly line: number | null;
  readonly day: Day | null;
  /** 1 is the first; a question without one comes after those with one. */
  readonly priority: number;
  readonly state: 'open' | 'asked' | 'answered' | 'dropped';
  readonly answer: string | null;
  /** What may become of it on the brief: the strictest of its own level and its note's. */
  readonly share: Share;
}

export const NO_PRIORITY = 10;

/** Every question and topic of the notes, by day, then the order in which they stand. */
export const asksOf = perJournal((journal: Journal): readonly Ask[] =>
  journal.notes.flatMap((note) => [...askedInFields(note), ...askedInBody(note)]),
);

/** Those not yet dealt with, first by priority, then the oldest first (brief, section 2). */
export function openAsks(asks: readonly Ask[]): Ask[] {
  return asks.filter(({ state }) => state === 'open').toSorted(compareAsks);
}

/** The open ones of a journal, in the order in which they come up. */
export const openAsksOf = perJournal((journal: Journal): readonly Ask[] => openAsks(asksOf(journal)));

export function compareAsks(a: Ask, b: Ask): number {
  if (a.priority !== b.priority) return a.priority - b.priority;
  const [dayA, dayB] = [a.day ?? '9999', b.day ?? '9999'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.note.path < b.note.path ? -1 : a.note.path > b.note.path ? 1 : (a.line ?? 0) - (b.line ?? 0);
}

function askedInFields(note: Note): Ask[] {
  if (note.kind !== 'entry') return [];
  return (note.fields.questions ?? []).map((question) => ({
    kind: 'question',
    text: question.ask,
    note,
    line: null,
    day: note.day,
    priority: question.priority ?? NO_PRIORITY,
    state: question.state ?? (question.answer === undefined ? 'open' : 'answered'),
    answer: question.answer ?? null,
    // Hard to bring up: printed as the hint alone, unless the writer says otherwise.
    share: levelOf(note, question.share ?? (question.hard ? 'hint' : undefined)),
  }));
}

/** A marked line is open as long as it carries its letter: a ticked one is an ordinary task again. */
function askedInBody(note: Note): Ask[] {
  return note.marks
    .filter(({ kind }) => kind === 'question' || kind === 'topic')
    .map(({ kind, text, line }) => ({
      kind: kind === 'topic' ? 'topic' : 'question',
      text,
      note,
      line,
      day: note.day,
      priority: NO_PRIORITY,
      state: 'open',
      answer: null,
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

import { formatDay } from '../../calendar/format.ts';
import { definitionOf, type NoteKind } from '../../notes/kinds/kinds.ts';
import { measureName } from './measure-name.ts';
import type { Note } from '../../notes/note.ts';

export const MARK_WORDS: Readonly<Record<string, string>> = {
  question: 'Question',
  topic: 'To bring up',
  win: 'Win',
  insight: 'Insight',
};

/**
 * What a note is called: by its title, else by its kind and day. In lists, an entry without one is called by its first
 * words, which are given; they are empty where it has none.
 */
export function noteTitle(note: Note, language: string, firstWords = ''): string {
  const own = ownTitle(note, firstWords);
  if (own !== null) return own;
  if (note.kind === 'entry') return note.body.trim() === '' ? 'Check-in' : (note.time ?? 'Entry');
  const what = note.kind === 'measure' ? measureName(note) : kindName(note.kind);
  return definitionOf(note.kind).isOnDay && note.day !== null
    ? `${what} of ${formatDay(note.day, 'short', language)}`
    : what;
}

/** The same where it is in the writer's own words; null where it is in ours. */
export function ownTitle(note: Note, firstWords = ''): string | null {
  const own = note.title ?? firstWords;
  if (own !== '') return own;
  const { calledBy } = definitionOf(note.kind);
  const named: unknown = calledBy === null ? undefined : Reflect.get(note.fields, calledBy);
  if (typeof named === 'string') return named;
  return note.kind === 'note' ? note.id.replaceAll('-', ' ') || null : null;
}

/** `Thought record` */
export function kindName(kind: NoteKind): string {
  return capital(definitionOf(kind).words.one);
}

/** What a note is called that says no words of its own: by its kind, and its day or time. */
export function placeTitle({ kind, day, time }: Note, language: string): string {
  if (kind === 'entry') return time ?? kindName(kind);
  return `${kindName(kind)}${day === null ? '' : ` of ${formatDay(day, 'short', language)}`}`;
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

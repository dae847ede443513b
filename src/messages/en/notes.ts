import { formatDay } from '../../calendar/format.ts';
import type { NoteKind } from '../../notes/kinds/kind.ts';
import { measureName } from './measure-name.ts';
import type { Note } from '../../notes/note.ts';

/** The one word for each kind of note, everywhere. */
export const KIND_WORDS: Readonly<Record<NoteKind, string>> = {
  entry: 'entry',
  session: 'session',
  reflection: 'reflection',
  homework: 'homework',
  thought: 'thought record',
  habit: 'habit',
  measure: 'measure',
  goal: 'goal',
  win: 'win',
  brief: 'brief',
  'safety-plan': 'safety plan',
  note: 'note',
};

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
  const own = note.title ?? firstWords;
  if (own !== '') return own;
  if (note.kind === 'homework') return note.fields.what;
  if (note.kind === 'habit') return note.fields.name;
  if (note.kind === 'win') return note.fields.what;
  if (note.kind === 'goal') return note.fields.goal;
  if (note.kind === 'safety-plan') return capital(KIND_WORDS[note.kind]);
  if (note.kind === 'measure') return `${measureName(note)} of ${formatDay(note.day, 'short', language)}`;
  if (note.kind === 'session' || note.kind === 'reflection' || note.kind === 'thought' || note.kind === 'brief') {
    return `${capital(KIND_WORDS[note.kind])} of ${formatDay(note.day, 'short', language)}`;
  }
  if (note.kind === 'entry') return note.body.trim() === '' ? 'Check-in' : (note.time ?? 'Entry');
  return note.id.replaceAll('-', ' ') || capital(KIND_WORDS[note.kind]);
}

/** What a note is called that says no words of its own: by its kind, and its day or time. */
export function placeTitle({ kind, day, time }: Note, language: string): string {
  if (kind === 'entry') return time ?? capital(KIND_WORDS.entry);
  return `${capital(KIND_WORDS[kind])}${day === null ? '' : ` of ${formatDay(day, 'short', language)}`}`;
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

import { formatDay } from '../calendar/words.ts';
import type { NoteKind } from '../journal/kinds/kind.ts';
import type { MeasureName } from '../journal/kinds/measure.ts';
import type { Measure, Note } from '../journal/note.ts';

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

const MEASURE_WORDS: Readonly<Record<Exclude<MeasureName, 'other'>, string>> = {
  phq9: 'PHQ-9',
  phq8: 'PHQ-8',
  gad7: 'GAD-7',
  who5: 'WHO-5',
  isi: 'ISI',
  pss10: 'PSS-10',
};

export const MARK_WORDS: Readonly<Record<string, string>> = {
  question: 'Question',
  topic: 'To bring up',
  win: 'Win',
  insight: 'Insight',
};

/** What a note is called where it has no title of its own. */
export function noteTitle(note: Note, language: string): string {
  if (note.title !== null) return note.title;
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

/** What a questionnaire is called: by its published name, or by the writer's own. */
export function measureName({ fields }: Measure): string {
  const { measure = 'other' } = fields;
  if (measure !== 'other') return MEASURE_WORDS[measure];
  return fields.name ?? capital(KIND_WORDS.measure);
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

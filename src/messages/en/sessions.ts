import type { SessionFields, SessionState } from '../../notes/kinds/session.ts';

export const SESSION_WORDS = {
  title: 'Sessions',
  none: 'There are no sessions yet. One is a file in the folder sessions, named after its day.',
  of: (day: string | null) => (day === null ? 'Session' : `Session of ${day}`),
  minutes: (minutes: number) => `${String(minutes)} min`,
  with: (name: string) => `with ${name}`,
  brief: 'The brief for this session',
  topics: 'Topics',
  bring: 'To bring',
  notes: 'What I noted',
  homework: 'Homework set',
} as const;

export const SESSION_STATE_WORDS: Readonly<Record<SessionState, string>> = {
  planned: 'planned',
  attended: 'attended',
  cancelled: 'cancelled',
  'not-attended': 'not attended',
};

export const FORMAT_WORDS: Readonly<Record<NonNullable<SessionFields['format']>, string>> = {
  'in-person': 'in person',
  video: 'by video',
  phone: 'by phone',
  group: 'in a group',
};

import type { SessionFields, SessionState } from '../../notes/kinds/session.ts';

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

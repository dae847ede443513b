import { askedSinceWords, type Carried } from './carried-over.ts';
import { plural } from './plural.ts';
import type { Sentence } from '../sentence.ts';
import type { Ask, AskState } from '../../facts/questions/questions.ts';

export const QUESTION_WORDS = {
  title: 'Questions',
  lead: (open: number) => `${plural(open, 'question')} for the next session, first by priority, then the oldest.`,
  none: ['No question is open. To ask one, begin a line of any note with ', { code: '- [?]' }, '.'] satisfies Sentence,
  toBringUp: 'to bring up',
  itsNote: 'its note',
} as const;

/** The headings under which questions that are no longer open are kept. */
export const CLOSED_QUESTIONS: readonly (readonly [AskState, heading: string])[] = [
  ['asked', 'Asked, not answered yet'],
  ['answered', 'Answered'],
  ['dropped', 'Let go'],
];

/** `carried over since 3 Nov`, as the brief says it; nothing of a question that is not carried over. */
export function carriedOverWords(ask: Ask, carried: Carried): string | null {
  const since = askedSinceWords(ask, carried);
  return since === '' ? null : `carried over ${since}`;
}

/** What a reader needs to know of how a question is shared; nothing where it may stand on the brief. */
export function sharedWords({ share }: Ask): string | null {
  if (share === 'brief') return null;
  return share === 'hint' ? 'as a hint only' : 'not on the brief';
}

import { formatDay } from '../calendar/words.ts';
import type { Day } from '../calendar/day.ts';
import type { Ask, AskState } from '../facts/questions.ts';

/** The headings under which questions that are no longer open are kept. */
export const CLOSED_QUESTIONS: readonly (readonly [AskState, heading: string])[] = [
  ['asked', 'Asked, not answered yet'],
  ['answered', 'Answered'],
  ['dropped', 'Let go'],
];

/** The day is said where it is another than that of the note, which stands beside it. */
export function carriedOverWords(since: Day, { note }: Ask, language: string): string {
  return note.day === since ? 'carried over' : `carried over since ${formatDay(since, 'medium', language)}`;
}

/** What a reader needs to know of how a question is shared; nothing where it may stand on the brief. */
export function sharedWords({ share }: Ask): string | null {
  if (share === 'brief') return null;
  return share === 'hint' ? 'as a hint only' : 'not on the brief';
}

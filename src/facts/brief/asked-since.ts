import type { Day } from '../../calendar/day.ts';
import { formatDay } from '../../calendar/words.ts';
import { askedSince, type Ask } from '../questions.ts';
import { BRIEF_WORDS } from './words.ts';

/** The session before which a question was asked if it is carried over, and the day it is looked at. */
export interface Carried {
  readonly lastSession: Day | null;
  readonly on: Day;
  readonly language: string;
}

/** `since 3 Nov`, of a question that is carried over, with the year where it is another; else an empty text. */
export function askedSinceWords(ask: Ask, { lastSession, on, language }: Carried): string {
  const since = askedSince(ask, lastSession);
  if (since === null) return '';
  const isThisYear = since.slice(0, 4) === on.slice(0, 4);
  return BRIEF_WORDS.since(formatDay(since, isThisYear ? 'short' : 'short-year', language));
}

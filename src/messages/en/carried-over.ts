import type { Day, Span } from '../../calendar/day.ts';
import { formatDay } from '../../calendar/format.ts';
import { askedSince, type Ask } from '../../facts/questions/questions.ts';

/** The days that are looked at, before which a question was asked if it is carried over. */
export interface Carried {
  readonly window: Span;
  readonly language: string;
}

/** `since 3 Nov`, of a question that is carried over, with the year where it is another; else an empty text. */
export function askedSinceWords(ask: Ask, { window, language }: Carried): string {
  const since = askedSince(ask, window.from);
  return since === null ? '' : `since ${dayOfQuestion(since, { window, language })}`;
}

/** `3 Nov`, with the year where it is another than that of the days that are looked at. */
export function dayOfQuestion(day: Day, { window, language }: Carried): string {
  return formatDay(day, day.slice(0, 4) === window.to.slice(0, 4) ? 'short' : 'short-year', language);
}

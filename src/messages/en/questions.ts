import { askedSinceWords, dayOfQuestion, type Carried } from './carried-over.ts';
import { formatDay } from '../../calendar/format.ts';
import { plural } from './plural.ts';
import type { Sentence } from '../sentence.ts';
import type { Ask, AskState } from '../../facts/questions/questions.ts';

export const QUESTION_WORDS = {
  title: 'Questions',
  lead: (open: number, waiting: number) =>
    [
      open === 0
        ? 'None of these weeks is open'
        : `${plural(open, 'question')} for the next session, first by priority, then the oldest`,
      ...(waiting === 0 ? [] : [`${String(waiting)} waiting`]),
    ].join('; ') + '.',
  none: ['No question is open. To ask one, begin a line of any note with ', { code: '- [?]' }, '.'] satisfies Sentence,
  waiting: 'Waiting',
  aboutWaiting:
    'These were not asked in the last three sessions or more. The brief only counts them, so that newer ones have room. Each may stay as it is, or:',
  ways: [
    ['To bring one again, write it once more in a new note: ', { code: '- [?]' }, ' and the same words.'],
    [
      'To put it first, write it under ',
      { code: 'questions:' },
      ' in a new entry, with ',
      { code: 'priority: 1' },
      '.',
    ],
    [
      'To close it, tick its line, or name it under ',
      { code: 'asked:' },
      ' in a session\u2019s file, with an ',
      { code: 'answer' },
      ' or with ',
      { code: 'state: dropped' },
      '.',
    ],
  ] satisfies readonly Sentence[],
  first: 'first on the brief',
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

/** `waiting since 3 Jun`: since it was last written. */
export function waitingWords({ note: { day } }: Ask, carried: Carried): string | null {
  return day === null ? null : `waiting since ${dayOfQuestion(day, carried)}`;
}

/** In which session it was asked; nothing of one that no session names. */
export function askedInWords({ askedIn }: Ask, language: string): string | null {
  return askedIn === null ? null : `asked on ${formatDay(askedIn.day, 'short-year', language)}`;
}

/** What a reader needs to know of how a question is shared; nothing where it may stand on the brief. */
export function sharedWords({ share }: Ask): string | null {
  if (share === 'brief') return null;
  return share === 'hint' ? 'as a hint only' : 'not on the brief';
}

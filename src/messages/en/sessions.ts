import type { AskState } from '../../facts/questions/questions.ts';
import type { SessionFields, SessionState } from '../../notes/kinds/session.ts';
import { countWords, plural } from './plural.ts';

export const SESSION_WORDS = {
  title: 'Sessions',
  lead: (attended: number, next: string | null) =>
    `${plural(attended, 'session')} so far${next === null ? '' : `; the next is ${next}`}.`,
  none: 'There are no sessions yet. One is a file in the folder sessions, named after its day.',
  lookBack: (attended: number) => `A look back over ${countWords(attended)} sessions`,
  of: (day: string | null) => (day === null ? 'Session' : day),
  minutes: (minutes: number) => `${String(minutes)} minutes`,
  with: (name: string) => `with ${name}`,
  stayed: 'What stayed: ',
  after: 'After',
  reflectionOf: (day: string) => `Reflection of ${day}`,
  inIt: 'In it',
  before: 'Before',
  brief: 'The brief made for it',
  bring: 'To bring',
  became: 'What became of it',
  forIt: 'For this session',
  set: 'Set',
  question: 'Question',
  noRecord: 'No record yet',
  until: 'Until the next one',
  since: 'Since then',
  mood: (days: string, [median, range]: readonly [string, string], coverage: string) =>
    `Mood ${days}: mostly ${median}${range === '' ? '' : `, ${range}`}; ${coverage}`,
  followed: (entries: number, questions: number) =>
    `${[plural(entries, 'entry', 'entries'), ...(questions > 0 ? [plural(questions, 'question')] : [])].join(
      ' and ',
    )} between this session and the next.`,
  followedNow: (entries: number, questions: number) =>
    `${[plural(entries, 'entry', 'entries'), ...(questions > 0 ? [plural(questions, 'question')] : [])].join(' and ')} since this session.`,
  read: 'Read them',
  topics: 'Topics',
  notes: 'What I noted',
} as const;

/** `The eighth session`, in figures beyond the twelfth: `The 31st session`. */
export function numberWords(number: number): string {
  const word = ORDINALS[number - 1] ?? `${String(number)}${endingOf(number)}`;
  return `The ${word} session`;
}

const ORDINALS = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
  ...['seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'],
];

function endingOf(number: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(number);
  return { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[rule];
}

/** What was between two sessions: `14 days: 13 entries, 4 questions, 1 homework set`. */
export function betweenWords({
  days,
  entries,
  questions,
  homework,
}: {
  readonly days: number;
  readonly entries: number;
  readonly questions: number;
  readonly homework: number;
}): string {
  const said = [
    entries > 0 ? plural(entries, 'entry', 'entries') : null,
    questions > 0 ? plural(questions, 'question') : null,
    homework > 0 ? `${String(homework)} homework set` : null,
  ].filter((words) => words !== null);
  return `${plural(days, 'day')}: ${said.length === 0 ? 'nothing written' : said.join(', ')}`;
}

/** What became of a question: `Open since 3 Nov`, `Answered`. */
export function askStateWords(state: AskState, since: string | null): string {
  if (state === 'open') return since === null ? 'Open' : `Open since ${since}`;
  return { asked: 'Asked, not answered yet', answered: 'Answered', dropped: 'Let go' }[state];
}

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

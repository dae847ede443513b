import { capital } from './notes.ts';
import { countWords, plural } from './plural.ts';

/** Words of the page of today. */
export const TODAY_WORDS = {
  title: 'Today',
  noSession: 'No session is planned.',
  write: 'Write',
  oneEntry: 'One entry today: ',
  entries: (count: number) => `${capital(countWords(count))} entries today: `,
  room: 'There is room for more, and one word is enough.',
  nothing: 'Nothing is written today. One word is enough.',
  file: 'Today’s file',
  numbers: 'Numbers first',
  checkin: 'npm run checkin',
  after: 'After the session',
  afterCommand: 'npm run after',
  latest: 'Last entries',
  all: (month: string) => `All of ${month}`,
  sinceSession: 'Since the session on ',
  lately: (days: number) => `The last ${plural(days, 'day')}`,
  homework: 'To try next',
  smallest: (words: string) => `Smallest that counts: ${words}`,
  brief: 'The brief',
  drafted: 'The brief is drafted.',
  draftedRest: ' One side of paper; read it before you print it.',
  read: 'The brief is read.',
  readRest: ' One side of paper, ready to print.',
  hard: 'Hard day?',
  plan: 'Safety plan',
  allNumbers: 'All numbers',
  problems: (files: number) => `${plural(files, 'file')} need${files === 1 ? 's' : ''} a look`,
  today: 'today',
} as const;

/** `Session tomorrow, 17:30, with A. L.` */
export function nextSessionWords(
  inDays: number,
  day: string,
  { time, with: person }: { readonly time: string | null; readonly with: string | null },
): string {
  const when = inDays === 0 ? 'Session today' : inDays === 1 ? 'Session tomorrow' : `Next session ${day}`;
  const rest = [
    time,
    person === null ? null : `with ${person}`,
    inDays > 1 ? `in ${plural(inDays, 'day')}` : null,
  ].filter((words) => words !== null);
  return [when, ...rest].join(', ') + (person?.endsWith('.') && inDays <= 1 ? '' : '.');
}

/** The day of a session as `tomorrow`, `today` or `24 Nov`. */
export function nearDayWords(inDays: number | null, day: string): string {
  return inDays === 0 ? 'today' : inDays === 1 ? 'tomorrow' : day;
}

/** Before the first note: what there is to do, and nothing else. */
export const FIRST_STEPS = {
  title: 'A beginning',
  lead: 'Three small things, in any order, on any day.',
  steps: [
    {
      heading: 'Write something',
      text: 'One word is enough. This makes a file for today in your journal folder:',
      code: 'npm run new -- entry',
    },
    {
      heading: 'Note one value',
      text: 'Mood, sleep, or whatever you would like to see again:',
      code: 'npm run checkin',
    },
    {
      heading: 'Set the day of the session',
      text: 'Then what you write until then is gathered on one page for it:',
      code: 'npm run new -- session',
    },
  ],
  guide: 'How to write notes',
} as const;

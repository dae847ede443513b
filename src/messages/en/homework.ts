import { NOT_TRIED, nothingSince } from './homework-counts.ts';
import { plural } from './plural.ts';
import type { HomeworkFields } from '../../notes/kinds/homework.ts';

export const HOMEWORK_WORDS = {
  title: 'Homework',
  lead: (open: number) =>
    open === 0
      ? 'Nothing is to be tried now. Doing less than planned, and saying why, is a complete record.'
      : `${open === 1 ? 'One thing is' : `${String(open)} things are`} to be tried. Doing less than planned, and saying why, is a complete record.`,
  lastTime: 'The last time',
  learned: 'What I learned: ',
  inTheWay: 'What got in the way: ',
  plan: 'The plan',
  done: 'Day by day',
  yes: 'yes',
  part: 'in part',
  notThisTime: 'not this time',
  none: 'There is no homework yet. One is a file in the folder homework.',
  /** What was noted of it, if anything, and since when nothing more. */
  resting: (counts: string, since: string) =>
    counts === NOT_TRIED ? nothingSince(since) : `${counts}; ${nothingSince(since)}`,
  setOn: (day: string) => `Set on ${day}`,
  setOutside: 'Set outside a session',
  /** In front of the session. */
  setIn: 'Set in',
  smallest: (words: string) => `smallest that counts: ${words}`,
  notes: 'Notes',
  quality: 'As I meant it',
  difficulty: 'Difficulty',
} as const;

/** What was planned of a homework, each with its heading. */
export const PLAN_OF_HOMEWORK = {
  why: 'Why',
  when: 'When',
  where: 'Where',
  planned: 'Planned',
  smallest: 'Smallest that counts',
  confidence: 'How sure I was',
  if: (obstacle: string) => `If ${obstacle}`,
  then: (answer: string) => `then ${answer}`,
} as const;

/** `Difficulty: between 3 and 8 of 10, noted 7 times.` */
export function ratedCaption(
  name: string,
  most: number,
  { count, low, high }: { count: number; low: number; high: number },
): string {
  const range =
    low === high
      ? `${String(low)} of ${String(most)} each time`
      : `between ${String(low)} and ${String(high)} of ${String(most)}`;
  return `${name}: ${range}, noted ${plural(count, 'time')}.`;
}

export const HOMEWORK_STATE_WORDS: Readonly<Record<string, string>> = {
  active: 'active',
  ahead: 'still ahead',
  over: 'over',
  resting: 'resting',
  done: 'done',
  changed: 'changed',
  paused: 'paused',
  'let-go': 'let go',
};

export const DONE_WORDS: Readonly<Record<string, string>> = {
  yes: 'yes',
  part: 'in part',
  'not-this-time': 'not this time',
};

export const SET_BY_WORDS: Readonly<Record<string, string>> = {
  therapist: 'set by the therapist',
  together: 'set together',
  me: 'set by me',
};

/** Quality 0 to 4, as the fields' table says it. */
export const QUALITY_WORDS = [
  'not as I meant',
  'a little as I meant',
  'half as I meant',
  'mostly as I meant',
  'just as I meant',
];

/** `4 a week`, `1 in all`; undefined where nothing is planned. */
export function plannedWords({ planned, per = 'week' }: HomeworkFields): string | undefined {
  if (planned === undefined) return undefined;
  return `${String(planned)} ${per === 'once' ? 'in all' : `a ${per}`}`;
}

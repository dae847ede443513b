import { plural } from './plural.ts';

export const PROGRESS_WORDS = {
  title: 'Progress',
  lead: 'What has added up so far. Nothing here is ever taken away again.',
  none: 'There is nothing here yet. A line of any note that begins with - [w] is a win, one that begins with - [i] an insight.',
  totals: 'In all',
  goals: 'Goals',
  thenAndNow: 'Then and now',
  noEntry: 'There is no entry of this day.',
  winsAndInsights: 'Wins and insights',
  win: 'Win',
  insight: 'Insight',
  itsNote: 'its note',
  noMonth: 'Without a day',
  /** `31 times since 4 Mar 2026`, of `time`. */
  since: (count: number, one: string, day: string) => `${plural(count, one)} since ${day}`,
  sessions: 'Sessions',
  homework: 'Homework',
  session: 'session',
  days: 'Writing',
  day: 'day',
  time: 'time',
  /** `3 wins, 1 insight` */
  counts: (wins: number, insights: number) =>
    [wins > 0 ? plural(wins, 'win') : null, insights > 0 ? plural(insights, 'insight') : null]
      .filter((words) => words !== null)
      .join(', '),
} as const;

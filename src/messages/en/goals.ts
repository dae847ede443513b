import { plural } from './plural.ts';
import type { GoalState } from '../../notes/kinds/goal.ts';

export const GOAL_STATE_WORDS: Readonly<Record<GoalState, string>> = {
  active: 'active',
  met: 'met',
  changed: 'changed',
  resting: 'resting',
};

export const GOALS_WORDS = {
  title: 'Goals',
  lead: (all: number, met: number) =>
    `${plural(all, 'goal')} in your words${met === 0 ? '' : `, ${String(met)} met`}, with how near each one felt.`,
  none: 'There is no goal yet. One is a file in the folder goals, with what you want in a line that begins goal:.',
  why: 'Why it matters',
  steps: 'Steps on the way',
  ratings: 'How near it felt',
  scale: 'From 0, not at all, to 10, there.',
  notRated: 'not rated yet',
  day: 'Day',
  score: 'Rating',
  note: 'In a few words',
  notes: 'Notes',
  rank: (rank: number) => `number ${String(rank)} for the brief`,
  first: (score: number, day: string) => `first ${String(score)} on ${day}`,
  last: (score: number, day: string) => `before ${String(score)} on ${day}`,
  now: (score: number, day: string) => `now ${String(score)} on ${day}`,
  caption: (count: number, low: number, high: number) =>
    low === high
      ? `${plural(count, 'rating')}, each ${String(low)} of 10.`
      : `${plural(count, 'rating')}, between ${String(low)} and ${String(high)} of 10.`,
} as const;

/** The headings under which the notes that name a goal are listed, by kind; all other kinds share the last. */
export const GOAL_LINK_HEADINGS = [
  ['win', 'Wins'],
  ['homework', 'Homework'],
  ['session', 'Sessions'],
  [null, 'Notes that name it'],
] as const;

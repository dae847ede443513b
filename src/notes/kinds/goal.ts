import { z } from 'zod';
import { commonFields } from './common-fields.ts';
import { day, group, listOf, oneOf, text, wholeNumber } from './field-types.ts';
import type { PrintedFields } from './printed-fields.ts';

export const goalRatingFields = {
  date: day().describe('the day you asked yourself'),
  score: wholeNumber(0, 10).describe('how near it feels, 0 to 10'),
  note: text().optional().describe('a few words on why'),
};

export const goalFields = {
  ...commonFields,
  goal: text().describe('what you want to be able to do, in your own words'),
  why: text().optional().describe('why it matters to you'),
  rank: wholeNumber(1, 3).optional().describe('1 to 3 for goals that may stand on the brief'),
  ratings: listOf(group(goalRatingFields)).optional().describe('how near it felt, each with its day'),
  steps: listOf(text()).optional().describe('small steps on the way'),
  state: oneOf(['active', 'met', 'changed', 'resting']).optional().describe('where it stands; active if left out'),
};

export const goalPrinted: PrintedFields<typeof goalFields> = { goal: 'if-chosen', ratings: 'if-chosen' };

export const goalSchema = z.strictObject(goalFields);

export type GoalFields = z.infer<typeof goalSchema>;
export type GoalState = NonNullable<GoalFields['state']>;

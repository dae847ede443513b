import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { commonFields } from './common-fields.ts';
import { day, group, listOf, oneOf, rating, text, wholeNumber } from './field-types.ts';

export const goalRatingFields = {
  date: day().describe('the day you asked yourself'),
  score: rating().describe('how near it feels, 0 to 10'),
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

export const goalSchema = z.strictObject(goalFields);

export const goal = defineKind({
  name: 'goal',
  folder: 'goals',
  onlyFile: null,
  isOnDay: false,
  schema: goalSchema,
  printed: { goal: 'if-chosen', ratings: 'if-chosen' },
  calledBy: 'goal',
  hasUniqueNames: true,
  hasOwnPages: true,
  words: { one: 'goal', withArticle: 'a goal' },
  creation: {
    inUse: ['goal', 'why', 'rank', 'steps'],
    nameField: { field: 'goal', placeholder: 'Something I want to be able to do' },
    question: 'What do you want to be able to do?',
    fileName: 'name',
  },
  guide: {
    slug: 'goal',
    title: 'Goal',
    about: 'Something you want to be able to do, in your own words, with how near it feels now and then.',
    place: 'goals/first-time.md',
    example: 'goals/first-time.md',
  },
});

export type GoalFields = z.infer<typeof goalSchema>;
export type GoalState = NonNullable<GoalFields['state']>;

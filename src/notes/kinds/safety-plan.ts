import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { commonFields } from './common-fields.ts';
import { day, group, listOf, text } from './field-types.ts';
import { wordOr } from './word-or-record.ts';

/** Somebody to turn to; a line of text is their name and all else in one. */
export const contactFields = {
  name: text().describe('who'),
  phone: text().optional().describe('the number, in quotes'),
  note: text().optional().describe('when to call, what to ask for'),
};

const contacts = () => listOf(wordOr('name', group(contactFields))).optional();

export const safetyPlanFields = {
  ...commonFields,
  warning_signs: listOf(text()).optional().describe('how you notice that it is getting hard'),
  on_my_own: listOf(text()).optional().describe('what helps without anybody else'),
  people_places: listOf(text()).optional().describe('people and places that take your mind off it'),
  people_to_ask: contacts().describe('people you can ask for help'),
  professionals: contacts().describe('professionals and services to call'),
  safer_space: listOf(text()).optional().describe('how you make your surroundings safer'),
  reasons: listOf(text()).optional().describe('what is worth living for'),
  made_with: text().optional().describe('who you made it with'),
  reviewed: day().optional().describe('the day you last went over it'),
};

export const safetyPlanSchema = z.strictObject(safetyPlanFields);

export const safetyPlan = defineKind({
  name: 'safety-plan',
  folder: null,
  onlyFile: 'safety-plan',
  isOnDay: false,
  schema: safetyPlanSchema,
  printed: {},
  calledBy: null,
  hasUniqueNames: false,
  hasOwnPages: false,
  words: { one: 'safety plan', withArticle: 'a safety plan' },
  creation: {
    inUse: [
      ...(['warning_signs', 'on_my_own', 'people_places', 'people_to_ask', 'professionals', 'safer_space'] as const),
      ...(['reasons', 'made_with', 'reviewed'] as const),
    ],
    fileName: 'name',
  },
  guide: {
    slug: 'safety-plan',
    title: 'Safety plan',
    about:
      'What to do when it gets hard. It is best written on a calm day, with your therapist. It is never shared and has a sheet of its own to print.',
    place: 'safety-plan.md, at the top of the folder',
    example: 'safety-plan.md',
  },
});

export type SafetyPlanFields = z.infer<typeof safetyPlanSchema>;
export type Contact = NonNullable<SafetyPlanFields['professionals']>[number];

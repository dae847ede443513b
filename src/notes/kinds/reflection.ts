import { z } from 'zod';
import { expects } from './expectation.ts';
import { defineKind } from './define-kind.ts';
import { commonFields } from './common-fields.ts';
import { listOf, text, wholeNumber } from './field-types.ts';

const MOST_LEARNED = 3;

export const reflectionFields = {
  ...commonFields,
  learned: listOf(text())
    .refine((lines) => lines.length <= MOST_LEARNED, {
      error: expects({ is: 'at-most', what: 'lines', count: MOST_LEARNED }),
    })
    .optional()
    .describe('what you take with you'),
  surprised: text().optional().describe('what you did not expect'),
  reduce: listOf(text()).optional().describe('patterns of thought or behaviour you want less of'),
  actions: listOf(text()).optional().describe('what you want to do about it'),
  helped: text().optional().describe('what helped in the session'),
  helped_rating: wholeNumber(1, 9).optional().describe('how it was: 1 to 9, 5 is neither'),
  not_helped: text().optional().describe('what did not help'),
};

export const reflectionSchema = z.strictObject(reflectionFields);

export const reflection = defineKind({
  name: 'reflection',
  folder: 'reflections',
  onlyFile: null,
  isOnDay: true,
  schema: reflectionSchema,
  printed: {
    brief: 'if-shared',
    learned: 'if-shared',
    not_helped: 'if-shared',
  },
  calledBy: 'text',
  hasUniqueNames: false,
  hasOwnPages: false,
  words: { one: 'reflection', withArticle: 'a reflection' },
  creation: {
    inUse: ['title', 'session', 'learned', 'surprised', 'helped', 'helped_rating', 'not_helped', 'actions'],
    fileName: 'day',
  },
  guide: {
    slug: 'reflection',
    title: 'Reflection',
    about: 'What stayed with you after a session: what you take along, what helped and what did not.',
    place: 'reflections/2026-11-25.md, named after the day you write it',
    example: 'reflections/2026-11-11.md',
  },
});

export type ReflectionFields = z.infer<typeof reflectionSchema>;

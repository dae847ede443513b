import { z } from 'zod';
import { expects } from './expectation.ts';
import { defineKind } from './define-kind.ts';
import { commonFields } from './common-fields.ts';
import { day, listOf, text } from './field-types.ts';

/** The longest opening line that fits the head of the sheet. */
export const LONGEST_OPENING = 160;

export const briefFields = {
  ...commonFields,
  opening: text()
    .refine((line) => line.length <= LONGEST_OPENING, {
      error: expects({ is: 'at-most', what: 'characters', count: LONGEST_OPENING }),
    })
    .optional()
    .describe('the one thing, if there is time for no other'),
  pin: listOf(text()).optional().describe('notes to put first, by the names of their files'),
  hide: listOf(text()).optional().describe('notes or sections to leave out'),
  reviewed: day().optional().describe('the day you read it through'),
};

export const briefSchema = z.strictObject(briefFields);

export const briefEdits = defineKind({
  name: 'brief',
  folder: 'briefs',
  onlyFile: null,
  isOnDay: true,
  schema: briefSchema,
  printed: { opening: 'unless-closed' },
  calledBy: null,
  hasUniqueNames: true,
  hasOwnPages: false,
  words: { one: 'brief', withArticle: 'a brief' },
  creation: { inUse: ['opening', 'pin', 'hide'], fileName: 'day' },
  guide: {
    slug: 'brief-file',
    title: 'Changes to a brief',
    about: 'What you change about the brief for one session: its first line, what comes first, what is left out.',
    place: 'briefs/2026-11-24.md, named after the session’s day',
    example: 'briefs/2026-10-27.md',
  },
});

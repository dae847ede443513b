import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { commonFields } from './common-fields.ts';
import { text } from './field-types.ts';

export const winFields = {
  ...commonFields,
  what: text().describe('what you did'),
  took: text().optional().describe('what it took'),
  shows: text().optional().describe('what it shows about you'),
};

export const winSchema = z.strictObject(winFields);

export const win = defineKind({
  name: 'win',
  folder: 'wins',
  onlyFile: null,
  isOnDay: true,
  schema: winSchema,
  printed: { brief: 'if-shared', what: 'if-shared' },
  calledBy: 'what',
  hasUniqueNames: true,
  hasOwnPages: false,
  words: { one: 'win', withArticle: 'a win' },
  creation: {
    inUse: ['what', 'took', 'shows'],
    nameField: { field: 'what', placeholder: 'Something that went well' },
    question: 'What went well?',
    fileName: 'day-and-name',
  },
  guide: {
    slug: 'win',
    title: 'Win',
    about: 'Something you are glad you did. Most wins are one line in an entry, - [w] and the words.',
    place: 'wins/2026-11-23-the-low-c.md, the day and a few words',
    example: 'wins/2026-10-26-on-the-stairs.md',
  },
});

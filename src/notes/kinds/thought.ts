import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { commonFields } from './common-fields.ts';
import { group, listOf, text, wholeNumber, yesNo } from './field-types.ts';
import { wordOr } from './word-or-record.ts';

/** How strong a feeling was before and after looking at the thought. */
export const ratedFeelingFields = {
  name: text().describe('the feeling, in one word'),
  before: wholeNumber(0, 100).optional().describe('how strong it was, 0 to 100'),
  after: wholeNumber(0, 100).optional().describe('how strong it is now, 0 to 100'),
};

export const believedThoughtFields = {
  text: text().describe('the thought, as it came'),
  belief: wholeNumber(0, 100).optional().describe('how far you believed it, 0 to 100'),
  hot: yesNo().optional().describe('true for the one that hurt most'),
};

export const thoughtFields = {
  ...commonFields,
  situation: text().describe('what happened, where and when'),
  feelings: listOf(wordOr('name', group(ratedFeelingFields)))
    .optional()
    .describe('what you felt'),
  thoughts: listOf(wordOr('text', group(believedThoughtFields)))
    .optional()
    .describe('what went through your mind'),
  evidence_for: listOf(text()).optional().describe('what speaks for the thought'),
  evidence_against: listOf(text()).optional().describe('what speaks against it'),
  patterns: listOf(text()).optional().describe('thinking patterns, in your own names for them'),
  balanced: text().optional().describe('a way to put it that is fair to both sides'),
  balanced_belief: wholeNumber(0, 100).optional().describe('how far you believe that, 0 to 100'),
  next_step: text().optional().describe('one thing to do next'),
};

export const thoughtSchema = z.strictObject(thoughtFields);

export const thought = defineKind({
  name: 'thought',
  folder: 'thoughts',
  onlyFile: null,
  isOnDay: true,
  schema: thoughtSchema,
  printed: { brief: 'if-shared' },
  calledBy: 'text',
  hasUniqueNames: true,
  hasOwnPages: true,
  words: { one: 'thought record', withArticle: 'a thought record' },
  creation: {
    inUse: ['situation', 'feelings', 'thoughts', 'evidence_for', 'evidence_against', 'balanced', 'balanced_belief'],
    nameField: { field: 'situation', placeholder: 'What happened' },
    question: 'What happened, in a few words?',
    fileName: 'day-and-name',
  },
  guide: {
    slug: 'thought',
    title: 'Thought record',
    about: 'One moment looked at slowly: what happened, what you felt and thought, what speaks for it and against it.',
    place: 'thoughts/2026-11-25-on-the-stairs.md, the day and a few words',
    example: 'thoughts/2026-10-22-nine-faces.md',
  },
});

export type ThoughtFields = z.infer<typeof thoughtSchema>;

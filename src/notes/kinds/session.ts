import { z } from 'zod';
import { expects } from './expectation.ts';
import { defineKind } from './define-kind.ts';
import { commonFields } from './common-fields.ts';
import { day, group, listOf, oneOf, text, wholeNumber } from './field-types.ts';

export const MOST_TOPICS = 6;

export const askedFields = {
  ask: text().describe('its words, as you wrote them'),
  answer: text().optional().describe('what came out of it'),
  state: oneOf(['asked', 'answered', 'dropped']).optional().describe('dropped if you let it go instead'),
};

/** A question in one line is the same as `ask:` alone. */
const asked = z.preprocess((value) => (typeof value === 'string' ? { ask: value } : value), group(askedFields));

export const sessionFields = {
  ...commonFields,
  minutes: wholeNumber(0, 1440).optional().describe('how long it was'),
  format: oneOf(['in-person', 'video', 'phone', 'group']).optional().describe('how you met'),
  with: text().optional().describe('initials or a role'),
  state: oneOf(['planned', 'attended', 'cancelled', 'not-attended'])
    .optional()
    .describe('planned until its day is over, then attended, if left out'),
  number: wholeNumber(0, 9999).optional().describe('which one it is, counted from your first'),
  topics: listOf(text())
    .refine((topics) => topics.length <= MOST_TOPICS, {
      error: expects({ is: 'at-most', what: 'topics', count: MOST_TOPICS }),
    })
    .optional()
    .describe('what it was about'),
  next: day().optional().describe('the day of the next one'),
  bring: listOf(text()).optional().describe('what the therapist asked to see'),
  asked: listOf(asked).optional().describe('questions that were asked, which closes them wherever they stand'),
};

export const sessionSchema = z.strictObject(sessionFields);

export const session = defineKind({
  name: 'session',
  folder: 'sessions',
  onlyFile: null,
  isOnDay: true,
  schema: sessionSchema,
  printed: { brief: 'if-shared', bring: 'unless-closed', with: 'unless-closed' },
  calledBy: 'text',
  hasUniqueNames: true,
  hasOwnPages: true,
  words: { one: 'session', withArticle: 'a session' },
  creation: {
    inUse: ['title', 'time', 'minutes', 'format', 'with', 'topics', 'bring', 'next'],
    fileName: 'day',
  },
  guide: {
    slug: 'session',
    title: 'Session',
    about: 'A session that was, or one that is planned. From its day the next brief counts.',
    place: 'sessions/2026-11-24.md, named after its day',
    example: 'sessions/2026-11-10.md',
  },
});

export type SessionFields = z.infer<typeof sessionSchema>;
export type SessionState = NonNullable<SessionFields['state']>;

import { z } from 'zod';
import { commonFields } from './common.ts';
import { day, listOf, oneOf, text, wholeNumber } from './fields.ts';

const MOST_TOPICS = 6;

export const sessionFields = {
  ...commonFields,
  minutes: wholeNumber(0, 1440).optional(),
  format: oneOf(['in-person', 'video', 'phone', 'group']).optional(),
  with: text().optional(),
  state: oneOf(['planned', 'attended', 'cancelled', 'not-attended']).optional(),
  number: wholeNumber(0, 9999).optional(),
  topics: listOf(text())
    .refine((topics) => topics.length <= MOST_TOPICS, { error: `up to ${String(MOST_TOPICS)} topics` })
    .optional(),
  next: day().optional(),
  bring: listOf(text()).optional(),
};

export const sessionSchema = z.strictObject(sessionFields);

export type SessionFields = z.infer<typeof sessionSchema>;
export type SessionState = NonNullable<SessionFields['state']>;

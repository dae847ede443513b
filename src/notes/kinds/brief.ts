import { z } from 'zod';
import { expects } from './expectation.ts';
import { commonFields } from './common-fields.ts';
import { day, listOf, text } from './field-types.ts';
import type { PrintedFields } from './printed-fields.ts';

/** The longest opening line that fits the head of the sheet. */
const LONGEST_OPENING = 160;

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

export const briefPrinted: PrintedFields<typeof briefFields> = { opening: 'unless-closed' };

export const briefSchema = z.strictObject(briefFields);

export type BriefFields = z.infer<typeof briefSchema>;

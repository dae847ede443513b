import { z } from 'zod';
import { expects } from './expectation.ts';
import { commonFields } from './common-fields.ts';
import { listOf, text, wholeNumber } from './field-types.ts';
import type { PrintedFields } from './printed-fields.ts';

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

export const reflectionPrinted: PrintedFields<typeof reflectionFields> = {
  brief: 'if-shared',
  learned: 'if-shared',
  not_helped: 'if-shared',
};

export const reflectionSchema = z.strictObject(reflectionFields);

export type ReflectionFields = z.infer<typeof reflectionSchema>;

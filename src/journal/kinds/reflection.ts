import { z } from 'zod';
import { commonFields } from './common.ts';
import { listOf, text, wholeNumber } from './fields.ts';

const MOST_LEARNED = 3;

export const reflectionFields = {
  ...commonFields,
  learned: listOf(text())
    .refine((lines) => lines.length <= MOST_LEARNED, { error: `up to ${String(MOST_LEARNED)} lines` })
    .optional(),
  surprised: text().optional(),
  reduce: listOf(text()).optional(),
  actions: listOf(text()).optional(),
  helped: text().optional(),
  helped_rating: wholeNumber(1, 9).optional(),
  not_helped: text().optional(),
};

export const reflectionSchema = z.strictObject(reflectionFields);

export type ReflectionFields = z.infer<typeof reflectionSchema>;

import { z } from 'zod';
import { commonFields } from './common.ts';
import { day, listOf, text } from './fields.ts';

/** The longest opening line that fits the head of the sheet. */
const LONGEST_OPENING = 160;

export const briefFields = {
  ...commonFields,
  opening: text()
    .refine((line) => line.length <= LONGEST_OPENING, {
      error: `a line of up to ${String(LONGEST_OPENING)} characters`,
    })
    .optional(),
  pin: listOf(text()).optional(),
  hide: listOf(text()).optional(),
  reviewed: day().optional(),
};

export const briefSchema = z.strictObject(briefFields);

export type BriefFields = z.infer<typeof briefSchema>;

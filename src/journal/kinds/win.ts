import { z } from 'zod';
import { commonFields } from './common.ts';
import { text } from './fields.ts';

export const winFields = {
  ...commonFields,
  what: text(),
  took: text().optional(),
  shows: text().optional(),
};

export const winSchema = z.strictObject(winFields);

export type WinFields = z.infer<typeof winSchema>;

import { z } from 'zod';
import { commonFields } from './common-fields.ts';
import { text } from './field-types.ts';
import type { PrintedFields } from './printed-fields.ts';

export const winFields = {
  ...commonFields,
  what: text().describe('what you did'),
  took: text().optional().describe('what it took'),
  shows: text().optional().describe('what it shows about you'),
};

export const winPrinted: PrintedFields<typeof winFields> = { brief: 'if-shared', what: 'if-shared' };

export const winSchema = z.strictObject(winFields);

export type WinFields = z.infer<typeof winSchema>;

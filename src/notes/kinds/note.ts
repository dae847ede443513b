import { z } from 'zod';
import { commonFields } from './common-fields.ts';
import { defineKind } from './define-kind.ts';

/** A page without a kind, without a day and without values of its own: what any note may have. */
export const note = defineKind({
  name: 'note',
  folder: null,
  onlyFile: null,
  isOnDay: false,
  schema: z.strictObject(commonFields),
  // It stands on no day, so it is in no window.
  printed: {},
  calledBy: null,
  hasUniqueNames: false,
  hasOwnPages: false,
  words: { one: 'note', withArticle: 'a note' },
  creation: null,
  guide: null,
});

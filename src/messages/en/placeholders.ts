import type { Kind } from '../../notes/kinds/kind.ts';

/** What stands in a field that cannot be empty until the writer has put it in their own words. */
export const PLACEHOLDERS: Readonly<Partial<Record<Kind, string>>> = {
  homework: 'Something to try',
  thought: 'What happened',
  habit: 'A new habit',
  goal: 'Something I want to be able to do',
  win: 'Something that went well',
};

/** Headings of what a reflection says in its fields, in the pairs in which they stand side by side. */
export const REFLECTION_HEADINGS = {
  learned: 'I learned',
  surprised: 'What surprised me',
  helped: 'What helped',
  notHelped: 'What did not',
  actions: 'I will',
  reduce: 'I want less of',
} as const;

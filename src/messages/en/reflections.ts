/** Headings of what a reflection says in its fields. */
export const REFLECTION_HEADINGS = {
  learned: 'What I learned',
  surprised: 'What surprised me',
  reduce: 'What I want less of',
  actions: 'What I will do',
  helped: 'What helped',
  notHelped: 'What did not help',
} as const;

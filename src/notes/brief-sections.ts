/** The numbers of the sections by the names that settings and brief files use; a brief file may name either. */
export const SECTION_NUMBERS = {
  one_thing: 1,
  today: 2,
  since: 3,
  stayed: 4,
  work: 5,
  goals: 6,
  habits: 7,
  measures: 8,
  proud: 9,
  card: 11,
} as const;

export type BriefSectionName = keyof typeof SECTION_NUMBERS;

export const PRESETS = ['talk', 'standard', 'cbt', 'dbt'] as const;

export const PAPERS = ['a4', 'letter'] as const;

export type Paper = (typeof PAPERS)[number];
export type Preset = (typeof PRESETS)[number];

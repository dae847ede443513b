/** The sections of a brief by the names that settings and brief files use. */
export const BRIEF_SECTIONS = [
  'one_thing',
  'today',
  'since',
  'stayed',
  'work',
  'goals',
  'habits',
  'measures',
  'proud',
  'card',
] as const;

export type BriefSectionName = (typeof BRIEF_SECTIONS)[number];

export const PRESETS = ['talk', 'standard', 'cbt', 'dbt'] as const;

export const PAPERS = ['a4', 'letter'] as const;

export type Paper = (typeof PAPERS)[number];
export type Preset = (typeof PRESETS)[number];

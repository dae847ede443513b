/** Which sections a sheet has, and in which order, by how a session goes. A section's file says which of them have it. */
export const PRESETS = ['talk', 'standard', 'cbt', 'dbt'] as const;

export type Preset = (typeof PRESETS)[number];

export const USUAL_PRESET: Preset = 'standard';

import { BRIEF_SECTIONS, type BriefSectionName, type Preset } from '../../journal/brief-sections.ts';
import type { Settings } from '../../journal/kinds/settings.ts';
import type { SectionNumber } from './line.ts';

/** A section that the writer can switch on and off; header and foot stand on every sheet. */
export type PlannedSection = Exclude<SectionNumber, 0 | 10>;

const INCLUDED: Readonly<Record<Preset, readonly BriefSectionName[]>> = {
  talk: ['one_thing', 'today', 'proud'],
  standard: ['one_thing', 'today', 'since', 'stayed', 'work', 'goals', 'habits', 'proud'],
  cbt: ['one_thing', 'today', 'work', 'since', 'stayed', 'goals', 'habits', 'proud'],
  dbt: ['one_thing', 'today', 'since', 'stayed', 'work', 'goals', 'habits', 'proud'],
};

/** The sections of the sheet in their order: those of the preset, with what the settings switch on and off. */
export function plannedSections({ brief: { preset, sections } }: Pick<Settings, 'brief'>): PlannedSection[] {
  return orderOf(preset)
    .filter((name) => sections[name] ?? INCLUDED[preset].includes(name))
    .map(numberOf);
}

/** Every section, in the preset's order; one that it does not have stands where it usually does. */
function orderOf(preset: Preset): BriefSectionName[] {
  if (preset !== 'cbt') return [...BRIEF_SECTIONS];
  const work = BRIEF_SECTIONS.filter((name) => name === 'work');
  const rest = BRIEF_SECTIONS.filter((name) => name !== 'work');
  const since = rest.indexOf('since');
  return [...rest.slice(0, since), ...work, ...rest.slice(since)];
}

export function numberOf(name: BriefSectionName): PlannedSection {
  return (BRIEF_SECTIONS.indexOf(name) + 1) as PlannedSection;
}

/** What a section is called in `hide`, beside its number. */
export function nameOf(number: SectionNumber): BriefSectionName | null {
  return BRIEF_SECTIONS[number - 1] ?? null;
}

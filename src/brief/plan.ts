import { SECTION_NUMBERS, type BriefSectionName, type Preset } from '../notes/brief-sections.ts';
import type { Settings } from '../notes/kinds/settings.ts';
import type { SectionNumber } from './line.ts';

/** A section that the writer can switch on and off; header and foot stand on every sheet. */
export type PlannedSection = Exclude<SectionNumber, 0 | 10>;

const INCLUDED: Readonly<Record<Preset, readonly BriefSectionName[]>> = {
  talk: ['one_thing', 'today', 'proud'],
  standard: ['one_thing', 'today', 'since', 'stayed', 'work', 'goals', 'habits', 'proud'],
  cbt: ['one_thing', 'today', 'work', 'since', 'stayed', 'goals', 'habits', 'proud'],
  dbt: ['one_thing', 'today', 'card', 'since', 'stayed', 'work', 'goals', 'habits', 'proud'],
};

/** The sections of the sheet in their order: those of the preset, with what the settings switch on and off. */
export function plannedSections({ brief: { preset, sections } }: Pick<Settings, 'brief'>): PlannedSection[] {
  return orderOf(preset)
    .filter((name) => sections[name] ?? INCLUDED[preset].includes(name))
    .map((name) => SECTION_NUMBERS[name]);
}

/** Every section, in the preset's order; one that it does not have stands where it usually does. */
function orderOf(preset: Preset): readonly BriefSectionName[] {
  return preset === 'cbt' ? WORK_FIRST : USUAL;
}

/** In the order in which a session opens; the week's card before what it is looked at for. */
const USUAL: readonly BriefSectionName[] = [
  ...(['one_thing', 'today', 'card', 'since', 'stayed'] as const),
  ...(['work', 'goals', 'habits', 'measures', 'proud'] as const),
];

const WORK_FIRST: readonly BriefSectionName[] = [
  ...(['one_thing', 'today', 'card', 'work', 'since'] as const),
  ...(['stayed', 'goals', 'habits', 'measures', 'proud'] as const),
];

/** What a section is called in `hide`, beside its number. */
export function nameOf(number: SectionNumber): BriefSectionName | null {
  return USUAL.find((name) => SECTION_NUMBERS[name] === number) ?? null;
}

import type { Settings } from '../notes/settings.ts';
import type { SectionPlan } from './sections/define-section.ts';

/** The sections of the sheet in their order: those of the preset, with what the settings switch on and off. */
export function plannedSections<One extends SectionPlan>(
  sections: readonly One[],
  { brief: { preset, sections: switched } }: Pick<Settings, 'brief'>,
): One[] {
  return inOrderOf(preset, sections).filter(
    ({ name, presets }) => switched[name] ?? presets.some((one) => one === preset),
  );
}

/** Every section, in the order of the list or where it stands in the preset. */
function inOrderOf<One extends SectionPlan>(preset: string, sections: readonly One[]): One[] {
  const moved = sections.filter((section) => standsBeforeIn(preset, section) !== null);
  return moved.reduce<One[]>(
    (ordered, section) => {
      const rest = ordered.filter((one) => one !== section);
      const place = rest.findIndex(({ name }) => name === standsBeforeIn(preset, section));
      return place < 0 ? ordered : rest.toSpliced(place, 0, section);
    },
    [...sections],
  );
}

/** The section before which one stands in a preset; null where that is the order of the list. */
function standsBeforeIn(preset: string, { standsBefore = {} }: SectionPlan): string | null {
  return Object.entries(standsBefore).find(([name]) => name === preset)?.[1] ?? null;
}

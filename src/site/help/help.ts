import type { Settings } from '../../notes/settings.ts';
import { HELP_REGIONS } from '../../messages/en/help.ts';
import { onePage } from '../shell/pages-of.ts';

type Region = (typeof HELP_REGIONS)[string];

/** Everything the page of help shows. */
export interface HelpView {
  readonly people: Settings['help']['people'];
  /** Where the writer's safety plan is; null without one. */
  readonly planAddress: string | null;
  /** The one that the settings name, or all. */
  readonly regions: readonly Region[];
}

export const helpPage = onePage('/help/', ({ journal: { settings, safetyPlan } }): HelpView => {
  const { people, region } = settings.help;
  const chosen = region === null ? undefined : HELP_REGIONS[region.toUpperCase()];
  return {
    people,
    planAddress: safetyPlan?.address ?? null,
    regions: chosen ? [chosen] : Object.values(HELP_REGIONS),
  };
});

import { BESIDE_WORDS } from '../../messages/en/brief-preview.ts';
import { briefChoices, type BriefChoice } from './brief-choices.ts';
import { briefView, type BriefView } from './brief.ts';
import { onePage } from '../shell/pages-of.ts';

/** Everything the page of two briefs beside each other shows. */
export interface BesideView {
  readonly choices: readonly Pick<BriefChoice, 'address' | 'words'>[];
  readonly shown: readonly ShownBrief[];
}

interface ShownBrief extends Pick<BriefChoice, 'address'> {
  /** The place on the page into which another may be chosen. */
  readonly place: string;
  readonly label: string;
  readonly view: BriefView;
}

const LABELS = [BESIDE_WORDS.first, BESIDE_WORDS.second];

export const besidePage = onePage('/sessions/beside/', ({ journal }): BesideView => {
  const choices = briefChoices(journal);
  return {
    choices: choices.map(({ address, words }) => ({ address, words })),
    shown: choices.slice(0, LABELS.length).map(({ address, session }, index) => ({
      address,
      place: `brief-${String(index + 1)}`,
      label: LABELS[index] ?? '',
      view: briefView(journal, session),
    })),
  };
});

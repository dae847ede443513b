import { makeLookBack, type LookBack } from '../../brief/look-back/make-look-back.ts';
import { sectionsOn } from '../../brief/on-paper.ts';
import { namesOnSheet } from '../../brief/personal-names.ts';
import { LOOK_BACK_PHRASES } from '../../messages/en/look-back.ts';
import type { Paper } from '../../notes/settings.ts';
import { peopleIn } from '../brief/brief.ts';
import { onePage } from '../shell/pages-of.ts';

/** The look back as it will print, and what the screen says below it. */
export interface LookBackView {
  readonly lookBack: LookBack;
  /** The paper that the settings name. */
  readonly paper: Paper;
  /** Words on the sheet that look like names. */
  readonly names: readonly string[];
}

export const lookBackPage = onePage('/sheets/look-back/', ({ journal }): LookBackView => {
  const { paper, language, brief } = journal.settings;
  const lookBack = makeLookBack(journal, LOOK_BACK_PHRASES, brief.lookBack);
  const texts = sectionsOn(paper, lookBack).flatMap(({ lines }) => lines.map(({ text }) => text));
  return { lookBack, paper, names: namesOnSheet(texts, peopleIn(journal), language) };
});

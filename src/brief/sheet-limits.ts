import type { Paper } from '../notes/settings.ts';
import { wordsOfSections, type FittedSection } from './fitted-section.ts';
import { wordsAround, type Header } from './header.ts';
import { heightOf, PAPER_SIZES } from './paper-height.ts';
import type { SheetPhrases } from './phrases.ts';
import type { TurnToTrim } from './trim-order.ts';

/** What is read in ninety seconds. */
export const MOST_WORDS = 330;

/** How much a sheet holds, and what its sections lose first. */
export interface SheetLimits {
  readonly isOverfull: (paper: Paper, sections: readonly FittedSection[]) => boolean;
  readonly order: readonly TurnToTrim[];
}

/** Whether the sections have more words than are read in time, or are higher than one side of a paper. */
export function isMoreThanOneSide(header: Header, say: SheetPhrases): SheetLimits['isOverfull'] {
  return (paper, sections) =>
    wordsOfSections(sections, say) + wordsAround(header, say) > MOST_WORDS ||
    heightOf(paper, { header, sections }, say) > PAPER_SIZES[paper].height;
}

import type { Paper } from '../notes/settings.ts';
import { wordsOfSections, type FittedSection } from './fitted-section.ts';
import { wordsAround, type Header } from './header.ts';
import { heightOf, PAPER_SIZES } from './paper-height.ts';
import type { SheetPhrases } from './phrases.ts';
import type { TurnToTrim } from './trim-order.ts';

/** What is read in ninety seconds. */
export const MOST_WORDS = 330;

/** What stands on the sheet beside the sections, and what they lose first. */
export interface SheetAround {
  readonly header: Header;
  readonly say: SheetPhrases;
  readonly order: readonly TurnToTrim[];
}

/** Whether the sections have more words than are read in time, or are higher than one side of a paper. */
export function isOverfull(
  paper: Paper,
  sections: readonly FittedSection[],
  { header, say }: Pick<SheetAround, 'header' | 'say'>,
): boolean {
  if (wordsOfSections(sections, say) + wordsAround(header, say) > MOST_WORDS) return true;
  return heightOf(paper, { header, sections }, say) > PAPER_SIZES[paper].height;
}

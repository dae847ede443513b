import { capSection, wholeText } from './cap-section.ts';
import { trimSection, wordsOfSections, type FittedSection } from './fitted-section.ts';
import { wordsAround, type Header } from './header.ts';
import { toBriefLine, type BriefLine, type BriefSection } from './line.ts';
import { heightOf, PAPER } from './paper-height.ts';
import type { SheetPhrases } from './phrases.ts';
import type { SaidSection } from './say-sections.ts';
import type { TurnToTrim } from './trim-order.ts';

/** What is read in ninety seconds. */
export const MOST_WORDS = 330;

/** Where lines of long words still fill more than the paper, each is cut to such a part of what it may have. */
const PARTS = [1, 0.8, 0.6, 0.4, 0.25] as const;

/** What is on the sheet, and what is not. */
export interface FittedSheet {
  /** Every section, also one that has lost all its lines. */
  readonly sections: readonly BriefSection[];
  /** The first of the lines that are not on it; `more` counts them all. */
  readonly cut: readonly BriefLine[];
}

/** What stands on the sheet beside the sections, and what they lose first. */
export interface SheetAround {
  readonly header: Header;
  readonly say: SheetPhrases;
  readonly order: readonly TurnToTrim[];
}

/** More than these are not looked through. */
const MOST_CUT_LINES = 20;

/**
 * Fits sections on one side of paper: each within its cap, then all within the words and the height of the sheet. What
 * does not fit is counted in `more`; the type never shrinks.
 */
export function fitSections(sections: readonly SaidSection[], sheet: SheetAround): FittedSheet {
  let fitted: FittedSection[] = [];
  for (const part of PARTS) {
    fitted = trimmed(
      sections.map((section) => capSection(section, { part, order: sheet.order })),
      sheet,
    );
    if (!isTooMuch(fitted, sheet)) break;
  }
  const cut = fitted.flatMap(({ plan, cut }) => cut.map((draft) => ({ draft, section: plan.number })));
  return {
    sections: fitted.map(toBriefSection),
    cut: cut
      .slice(0, MOST_CUT_LINES)
      .map(({ draft, section }) => toBriefLine(draft, { text: wholeText(draft), rank: null, section })),
  };
}

function isTooMuch(sections: readonly FittedSection[], { header, say }: SheetAround): boolean {
  if (wordsOfSections(sections, say) + wordsAround(header, say) > MOST_WORDS) return true;
  return heightOf(header, sections, say) > PAPER.height;
}

function trimmed(sections: readonly FittedSection[], sheet: SheetAround): FittedSection[] {
  let left = [...sections];
  for (const { section, step } of sheet.order) {
    if (!isTooMuch(left, sheet)) break;
    left = left.map((one) => (one.plan.name === section ? trimSection(one, step) : one));
  }
  return left;
}

function toBriefSection({ plan, heading, lines, more, waiting }: FittedSection): BriefSection {
  const { number } = plan;
  return {
    ...{ number, heading, more, waiting },
    lines: lines.map(({ draft, text, rank, chart }) =>
      toBriefLine({ ...draft, chart }, { text, rank, section: number }),
    ),
  };
}

import type { Paper } from '../notes/settings.ts';
import { capSection, wholeText } from './cap-section.ts';
import type { SheetLimits } from './sheet-limits.ts';
import { trimSection, type FittedLine, type FittedSection } from './fitted-section.ts';
import { toBriefLine, type BriefLine, type BriefSection } from './line.ts';
import { fillRoom } from './fill-room.ts';
import type { SaidSection } from './say-sections.ts';

/** Where lines of long words still fill more than the paper, each is cut to such a part of what it may have. */
const PARTS = [1, 0.8, 0.6, 0.4, 0.25] as const;

/** What is on the sheet, and what is not. */
export interface FittedSheet {
  /** Every section, also one that has lost all its lines, as it stands on A4; each line says what of it stands on Letter. */
  readonly sections: readonly BriefSection[];
  /** The first of the lines that are not on it; `more` counts them all. */
  readonly cut: readonly BriefLine[];
}

/** More than these are not looked through. */
const MOST_CUT_LINES = 20;

/**
 * Fits sections on a sheet: each within its cap, then all within the words and the height that the sheet has; what is
 * left of both is used (brief/RULES.md, room 1). What does not fit is counted in `more`; the type never shrinks. Letter is
 * lower than A4: it has some of the lines of A4, in their order.
 */
export function fitSections(sections: readonly SaidSection[], sheet: SheetLimits): FittedSheet {
  const a4 = fitOn('a4', sections, sheet);
  const onA4 = sections.map((section, index) => onlyOf(section, a4[index]));
  const letter = fitOn('letter', onA4, sheet);
  const cut = a4.flatMap(({ plan, cut, rest }) => [...cut, ...rest].map((draft) => ({ draft, section: plan.number })));
  return {
    sections: a4.map((section, index) => toBriefSection(section, linesByPlace(onA4[index], letter[index]))),
    cut: cut
      .slice(0, MOST_CUT_LINES)
      .map(({ draft, section }) => toBriefLine(draft, { text: wholeText(draft), onLetter: null, rank: null, section })),
  };
}

function fitOn(paper: Paper, sections: readonly SaidSection[], sheet: SheetLimits): FittedSection[] {
  let fitted: FittedSection[] = [];
  for (const part of PARTS) {
    const capped = sections.map((section) => capSection(section, { part, order: sheet.order }));
    fitted = trimmed(paper, capped, sheet);
    if (!sheet.isOverfull(paper, fitted)) break;
  }
  return fillRoom(paper, fitted, sheet);
}

/** A section with nothing but what stands in it on the other paper. */
function onlyOf(section: SaidSection, fitted?: FittedSection): SaidSection {
  const drafts = fitted?.lines.map(({ draft, chart }) => ({ ...draft, chart })) ?? [];
  return { ...section, drafts, rest: [], beyond: fitted?.more ?? 0 };
}

/** What stands of each of the drafts of a section, by its place among them. */
function linesByPlace(said?: SaidSection, fitted?: FittedSection): ReadonlyMap<number, FittedLine> {
  const places = new Map(said?.drafts.map((draft, place) => [draft, place]));
  return new Map(fitted?.lines.map((line) => [places.get(line.draft) ?? -1, line]));
}

function trimmed(paper: Paper, sections: readonly FittedSection[], sheet: SheetLimits): FittedSection[] {
  let left = [...sections];
  for (const { section, step } of sheet.order) {
    if (!sheet.isOverfull(paper, left)) break;
    left = left.map((one) => (one.plan.name === section ? trimSection(one, step) : one));
  }
  return left;
}

function toBriefSection(a4: FittedSection, letter: ReadonlyMap<number, FittedLine>): BriefSection {
  const { plan, heading, lines, more, waiting } = a4;
  const { number } = plan;
  return {
    ...{ number, heading, more, waiting, moreOnLetter: more + lines.length - letter.size },
    lines: lines.map(({ draft, text, rank, chart }, place) => {
      const line = letter.get(place);
      const onLetter = line ? { text: line.text, hasChart: line.chart !== null } : null;
      return toBriefLine({ ...draft, chart }, { text, onLetter, rank, section: number });
    }),
  };
}

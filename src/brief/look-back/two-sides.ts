import type { Paper } from '../../notes/settings.ts';
import { wordsOfSections } from '../fitted-section.ts';
import { wordsAround, type Header } from '../header.ts';
import { heightOfSection, PAPER_SIZES, setHeight, TITLE, type PrintedSection, type Setting } from '../paper-height.ts';
import type { SheetLimits } from '../sheet-limits.ts';
import type { DayStyle } from './look-back-input.ts';
import type { LookBackPhrases } from './look-back-phrases.ts';

/** What is read in four minutes. */
export const MOST_WORDS_OF_TWO_SIDES = 820;
const SIDES = 2;

/** Head and foot of a sheet beside the brief, as `site/sheets/CompanionSheet.astro` sets them, in points. */
const FINE: Setting = { size: 9, leading: 12.75, stretch: 1.25 };
const HEAD_EDGE = 16;
/** Its sections stand further apart than those of the brief. */
const MORE_BETWEEN_SECTIONS = 4;
const FOOT_EDGE = 9;
/** Beside a line: a day alone, and one with its year. */
const DATES: Readonly<Record<DayStyle, number>> = { short: 54, 'short-year': 84 };

/** What stands on the sheet beside its sections. */
interface Around {
  readonly header: Header;
  readonly say: LookBackPhrases;
  readonly dayStyle: DayStyle;
}

/** Whether the sections have more words than are read in time, or fill more than two sides of a paper. */
export function isMoreThanTwoSides(around: Around): SheetLimits['isOverfull'] {
  const { header, say } = around;
  return (paper, sections) =>
    wordsOfSections(sections, say) + wordsAround(header, say) > MOST_WORDS_OF_TWO_SIDES ||
    sidesOf(paper, sections, around) > SIDES;
}

/**
 * On how many sides of a paper the sections stand. The head is on each of them, the foot on the last, and no section is torn:
 * one that has no room below the others begins the next side. One that is higher than a side never fits.
 */
export function sidesOf(paper: Paper, sections: readonly PrintedSection[], { header, say, dayStyle }: Around): number {
  const { width, height } = PAPER_SIZES[paper];
  const room = height - heightOfHead(header, say, width);
  const shown = sections.filter(({ lines }) => lines.length > 0);
  const heights = shown.map((section) => heightOfSection(section, width, DATES[dayStyle]) + MORE_BETWEEN_SECTIONS);
  const parts = [...heights, FOOT_EDGE + setHeight(say.blankDays, FINE, width)];
  if (parts.some((part) => part > room)) return Infinity;
  return parts.reduce(
    ({ sides, used }, part) => (used + part > room ? { sides: sides + 1, used: part } : { sides, used: used + part }),
    {
      sides: 1,
      used: 0,
    },
  ).sides;
}

function heightOfHead({ title, name, coverage, ninthAnswer }: Header, say: LookBackPhrases, width: number): number {
  const about = name === null ? coverage : `${name} \u00b7 ${coverage}`;
  const fine = [about, say.disclaimer, ...(ninthAnswer === null ? [] : [ninthAnswer])];
  return setHeight(title, TITLE, width) + fine.reduce((sum, text) => sum + setHeight(text, FINE, width), 0) + HEAD_EDGE;
}

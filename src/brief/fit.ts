import type { Header } from './header.ts';
import {
  lineOf,
  withFixed,
  type BriefLine,
  type BriefSection,
  type Draft,
  type Found,
  type SectionNumber,
} from './line.ts';
import { heightOf, PAPER } from './paper-height.ts';
import { firstWords, wordCount } from './word-count.ts';
import { BRIEF_WORDS } from '../messages/en/brief.ts';

/** The most one section may hold, in lines and in words. */
interface Cap {
  readonly lines: number;
  readonly words: number;
  /** Words that every line of the section keeps free for each line after it. */
  readonly each?: number;
}

const CAPS: Readonly<Record<SectionNumber, Cap>> = {
  0: { lines: 2, words: 40 },
  1: { lines: 1, words: 25 },
  2: { lines: 3, words: 60 },
  3: { lines: 3, words: 45 },
  4: { lines: 3, words: 35 },
  // A homework row is worth its counts even where the words beside them do not fit, so none crowds out another.
  5: { lines: 3, words: 75, each: 25 },
  6: { lines: 3, words: 30, each: 10 },
  7: { lines: 3, words: 40 },
  // Two questionnaires, each with its total now, before and first: mostly numbers.
  8: { lines: 2, words: 45, each: 20 },
  9: { lines: 2, words: 30 },
  10: { lines: 0, words: 0 },
  // A table of numbers, which is not read word by word.
  11: { lines: 5, words: Infinity },
};

/** What is read in ninety seconds. */
export const MOST_WORDS = 330;

/** A step of trimming: the chart of a section goes, or its lines beyond so many. */
interface Step {
  readonly section: SectionNumber;
  readonly keep: number | 'lines';
}

/** What goes first where the whole is too long (brief/RULES.md, trimming 1 and 2); a chart before the line that it stands beside. */
const TRIM_ORDER: readonly Step[] = [
  ...(['lines', 2, 1, 0] as const).map((keep): Step => ({ section: 7, keep })),
  ...(['lines', 1, 0] as const).map((keep): Step => ({ section: 8, keep })),
  ...[2, 1, 0].map((keep): Step => ({ section: 6, keep })),
  ...[2, 1, 0].map((keep): Step => ({ section: 4, keep })),
  { section: 2, keep: 2 },
  { section: 5, keep: 2 },
  { section: 3, keep: 2 },
];

/** Where lines of long words still fill more than the paper, each is cut to such a part of what it may have. */
const PARTS = [1, 0.8, 0.6, 0.4, 0.25] as const;

/** What is on the sheet, and what is not. */
export interface Fitted {
  /** Every section, also one that has lost all its lines. */
  readonly sections: readonly BriefSection[];
  /** The first of the lines that are not on it; `more` counts them all. */
  readonly cut: readonly BriefLine[];
}

/** More than these are not looked through. */
const MOST_CUT_LINES = 20;

/**
 * Fits sections on one side of paper: each within its cap, then all within the words and the height of the sheet. What
 * does not fit is counted in `more`; the type never shrinks. Section 1, one line of 5 and one of 9 always stay.
 */
export function fitSections(found: ReadonlyMap<SectionNumber, Found>, header: Header, fixedWords: number): Fitted {
  const isTooMuch = (sections: readonly FittedSection[]) =>
    wordsOf(sections) + fixedWords > MOST_WORDS || heightOf(header, sections) > PAPER.height;
  let sections: FittedSection[] = [];
  for (const part of PARTS) {
    const within = [...found].map(([number, one]) => withinCap(number, one, part));
    sections = trimmed(within, isTooMuch);
    if (!isTooMuch(sections)) break;
  }
  const cut = sections.flatMap(({ number, cut }) => cut.map((draft) => ({ draft, number })));
  return {
    sections: sections.map(({ number, heading, lines, more }) => ({
      ...{ number, heading, more },
      lines: lines.map(({ draft, text, rank, chart }) => lineOf({ ...draft, chart }, { text, rank, section: number })),
    })),
    cut: cut
      .slice(0, MOST_CUT_LINES)
      .map(({ draft, number }) => lineOf(draft, { text: wholeText(draft), rank: null, section: number })),
  };
}

function trimmed(
  sections: readonly FittedSection[],
  isTooMuch: (sections: readonly FittedSection[]) => boolean,
): FittedSection[] {
  let left = [...sections];
  for (const { section, keep } of TRIM_ORDER) {
    if (!isTooMuch(left)) break;
    left = left.map((one) => (one.number === section ? trim(one, keep) : one));
  }
  return left;
}

/** A draft with the words of it that fit. */
interface FittedLine extends Pick<Draft, 'day' | 'chart' | 'row'> {
  readonly draft: Draft;
  readonly text: string;
  readonly rank: number | null;
}

/** A section on its way to the sheet. */
interface FittedSection extends Omit<BriefSection, 'lines'> {
  readonly lines: readonly FittedLine[];
  readonly cut: readonly Draft[];
}

/** A line cut shorter than this says nothing. */
const LEAST_WORDS = 12;

/** As many lines as the cap holds, the last of them cut where it is too long; the first always stays. */
function withinCap(number: SectionNumber, { drafts, rest, beyond = 0 }: Found, part: number): FittedSection {
  const cap = CAPS[number];
  const wanted = drafts.slice(0, cap.lines);
  const lines: FittedLine[] = [];
  let left = cap.words * part;
  for (const [index, draft] of wanted.entries()) {
    const room = left - keptFree(wanted.slice(index + 1), cap) * part;
    const isWhole = wordCount(wholeText(draft)) <= room;
    if (!isWhole && lines.length > 0 && room < LEAST_WORDS * part) break;
    const text = isWhole ? wholeText(draft) : shortened(draft, Math.floor(room));
    const { day, chart, row } = draft;
    lines.push({ draft, text, rank: rankOf(number, index, draft), day, chart, row });
    left -= wordCount(text);
  }
  const cut = [...drafts.slice(lines.length), ...rest];
  return { number, heading: BRIEF_WORDS.headings[number], lines, more: cut.length + beyond, cut };
}

/** The step of trimming that takes a line away, counted from 1. */
function rankOf(number: SectionNumber, index: number, { isKept }: Draft): number | null {
  const step = isKept
    ? -1
    : TRIM_ORDER.findIndex((one) => one.section === number && one.keep !== 'lines' && one.keep <= index);
  return step < 0 ? null : step + 1;
}

function keptFree(following: readonly Draft[], { each = 0 }: Cap): number {
  return following.reduce((sum, { text, fixed }) => sum + Math.min(each, wordCount(text) + wordCount(fixed)), 0);
}

function wholeText(draft: Draft): string {
  return withFixed(draft) + draft.tail;
}

/** What the rest of a line is cut to at the least: a label and a few words behind it. */
const LEAST_TAIL = 10;

function shortened({ text, fixed, tail }: Draft, room: number): string {
  const forTail = room - wordCount(text) - wordCount(fixed);
  if (tail !== '' && forTail >= LEAST_TAIL) return withFixed({ text, fixed }) + firstWords(tail, forTail);
  return withFixed({ text: firstWords(text, Math.max(1, room - wordCount(fixed))), fixed });
}

function trim(section: FittedSection, keep: Step['keep']): FittedSection {
  if (keep === 'lines') return { ...section, lines: section.lines.map((line) => ({ ...line, chart: null })) };
  const stays = ({ rank }: FittedLine, index: number) => index < keep || rank === null;
  const gone = section.lines.filter((line, index) => !stays(line, index)).map(({ draft }) => draft);
  const more = section.more + gone.length;
  return { ...section, lines: section.lines.filter(stays), more, cut: [...gone, ...section.cut] };
}

/** What of a section is read word by word. */
type Counted = Pick<BriefSection, 'heading' | 'more'> & {
  readonly lines: readonly Pick<BriefLine, 'text' | 'chart' | 'row'>[];
};

/** The words a reader meets in the sections: headings, lines, captions, and how much more there is; not the small dates. */
export function wordsOf(sections: readonly Counted[]): number {
  return sections.reduce((sum, section) => sum + wordsOfSection(section), 0);
}

function wordsOfSection({ heading, lines, more }: Counted): number {
  if (lines.length === 0) return 0;
  const said = lines.flatMap(({ text, chart, row }) => [row?.label ?? text, chart?.caption ?? '']);
  return [heading, more > 0 ? BRIEF_WORDS.more(more) : '', ...said].reduce((sum, text) => sum + wordCount(text), 0);
}

import { firstWords, wordCount, type BriefLine, type BriefSection, type SectionNumber } from './line.ts';

/** The most one section may hold, in lines and in words. */
interface Cap {
  readonly lines: number;
  readonly words: number;
}

const CAPS: Readonly<Record<SectionNumber, Cap>> = {
  0: { lines: 2, words: 40 },
  1: { lines: 1, words: 25 },
  2: { lines: 3, words: 60 },
  3: { lines: 3, words: 45 },
  4: { lines: 3, words: 35 },
  5: { lines: 3, words: 75 },
  7: { lines: 3, words: 40 },
  9: { lines: 2, words: 30 },
  10: { lines: 0, words: 0 },
};

/** What is read in ninety seconds. */
const MOST_WORDS = 330;

/** What goes first where the whole is too long: a section, or its lines beyond so many. */
const TRIM_ORDER: readonly { readonly section: SectionNumber; readonly keep: number }[] = [
  { section: 7, keep: 0 },
  { section: 4, keep: 0 },
  { section: 2, keep: 2 },
  { section: 5, keep: 2 },
  { section: 3, keep: 2 },
];

/**
 * Fits sections on one side of paper: each within its cap, then all within the words of the sheet. Lines that do not
 * fit are counted in `more`; the type never shrinks. Section 1, one line of 5 and one of 9 always stay.
 */
export function fitSections(sections: readonly BriefSection[], headerWords: number): BriefSection[] {
  let fitted = sections.map(withinCap);
  for (const { section, keep } of TRIM_ORDER) {
    if (wordsOf(fitted) + headerWords <= MOST_WORDS) break;
    fitted = fitted.map((one) => (one.number === section ? keepLines(one, keep) : one));
  }
  return fitted;
}

/** A line cut shorter than this says nothing. */
const LEAST_WORDS = 12;

/** As many lines as the cap holds, the last of them cut where it is too long; the first always stays. */
function withinCap(section: BriefSection): BriefSection {
  const cap = CAPS[section.number];
  const kept: BriefLine[] = [];
  let words = 0;
  for (const line of section.lines.slice(0, cap.lines)) {
    const left = cap.words - words;
    const isCut = wordCount(line.text) > left || firstWords(line.text, left) !== line.text;
    if (isCut && kept.length > 0 && left < LEAST_WORDS) break;
    kept.push(isCut ? { ...line, text: firstWords(line.text, left) } : line);
    words += Math.min(left, wordCount(line.text));
  }
  return { ...section, lines: kept, more: section.more + section.lines.length - kept.length };
}

function keepLines(section: BriefSection, keep: number): BriefSection {
  const lines = section.lines.slice(0, keep);
  return { ...section, lines, more: section.more + section.lines.length - lines.length };
}

export function wordsOf(sections: readonly BriefSection[]): number {
  return sections.reduce((sum, { heading, lines }) => {
    const inLines = lines.reduce((words, { text }) => words + wordCount(text), 0);
    return sum + (lines.length > 0 ? wordCount(heading) : 0) + inLines;
  }, 0);
}

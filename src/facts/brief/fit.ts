import type { BriefLine, BriefSection, Draft, Found, SectionNumber } from './line.ts';
import { firstWords, wordCount } from './word-count.ts';
import { BRIEF_WORDS } from './words.ts';

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
  6: { lines: 3, words: 40, each: 10 },
  7: { lines: 3, words: 40 },
  8: { lines: 2, words: 45, each: 20 },
  9: { lines: 2, words: 30 },
  10: { lines: 0, words: 0 },
};

/** What is read in ninety seconds. */
export const MOST_WORDS = 330;

/** What goes first where the whole is too long: the last line of a section, as long as it has more than `keep`. */
const TRIM_ORDER: readonly { readonly section: SectionNumber; readonly keep: number }[] = [
  { section: 7, keep: 2 },
  { section: 7, keep: 1 },
  { section: 7, keep: 0 },
  { section: 8, keep: 1 },
  { section: 8, keep: 0 },
  { section: 6, keep: 2 },
  { section: 6, keep: 1 },
  { section: 6, keep: 0 },
  { section: 4, keep: 2 },
  { section: 4, keep: 1 },
  { section: 4, keep: 0 },
  { section: 2, keep: 2 },
  { section: 5, keep: 2 },
  { section: 3, keep: 2 },
];

/**
 * Fits sections on one side of paper: each within its cap, then all within the words of the sheet. Lines that do not
 * fit are counted in `more`; the type never shrinks. Section 1, one line of 5 and one of 9 always stay.
 */
export function fitSections(found: ReadonlyMap<SectionNumber, Found>, fixedWords: number): BriefSection[] {
  let fitted = [...found].map(([number, section]) => withinCap(number, section));
  for (const { section, keep } of TRIM_ORDER) {
    if (wordsOf(fitted) + fixedWords <= MOST_WORDS) break;
    fitted = fitted.map((one) => (one.number === section ? keepLines(one, keep) : one));
  }
  return fitted.map(({ number, heading, lines, more }) => ({ number, heading, lines, more }));
}

/** A section on its way to the sheet. */
interface FittedSection extends BriefSection {
  /** Lines that stay whatever else has to go. */
  readonly kept: ReadonlySet<BriefLine>;
}

/** A line cut shorter than this says nothing. */
const LEAST_WORDS = 12;

/** As many lines as the cap holds, the last of them cut where it is too long; the first always stays. */
function withinCap(number: SectionNumber, { drafts, more }: Found): FittedSection {
  const cap = CAPS[number];
  const wanted = drafts.slice(0, cap.lines);
  const lines: BriefLine[] = [];
  const kept = new Set<BriefLine>();
  let left = cap.words;
  for (const [index, draft] of wanted.entries()) {
    const room = left - keptFree(wanted.slice(index + 1), cap);
    const isWhole = wordsOfDraft(draft) <= room;
    if (!isWhole && lines.length > 0 && room < LEAST_WORDS) break;
    const line = toLine(draft, isWhole ? null : room);
    lines.push(line);
    if (draft.isKept) kept.add(line);
    left -= wordCount(line.text);
  }
  return { number, heading: BRIEF_WORDS.headings[number], lines, more: more + drafts.length - lines.length, kept };
}

function keptFree(following: readonly Draft[], { each = 0 }: Cap): number {
  return following.reduce((sum, { text, fixed }) => sum + Math.min(each, wordCount(text) + wordCount(fixed)), 0);
}

function wordsOfDraft({ text, fixed, tail }: Draft): number {
  return wordCount(text + fixed + tail);
}

function toLine(draft: Draft, room: number | null): BriefLine {
  const { source, address, day, rule, leaveOut } = draft;
  const text = room === null ? draft.text + draft.fixed + draft.tail : shortened(draft, room);
  return { text, source, address, day, rule, leaveOut };
}

/** What the rest of a line is cut to at the least: a label and a few words behind it. */
const LEAST_TAIL = 10;

function shortened({ text, fixed, tail }: Draft, room: number): string {
  const forTail = room - wordCount(text) - wordCount(fixed);
  if (tail !== '' && forTail >= LEAST_TAIL) return text + fixed + firstWords(tail, forTail);
  return firstWords(text, Math.max(1, room - wordCount(fixed))) + fixed;
}

function keepLines(section: FittedSection, keep: number): FittedSection {
  const lines = section.lines.filter((line, index) => index < keep || section.kept.has(line));
  return { ...section, lines, more: section.more + section.lines.length - lines.length };
}

const CAPTIONS: Readonly<Partial<Record<SectionNumber, string>>> = {
  3: BRIEF_WORDS.moodChart,
  7: BRIEF_WORDS.sleepChart,
};

/** The words a reader meets in the sections: headings, lines, captions, and how much more there is; not the small dates. */
export function wordsOf(sections: readonly BriefSection[]): number {
  return sections.reduce((sum, section) => sum + wordsOfSection(section), 0);
}

function wordsOfSection({ number, heading, lines, more }: BriefSection): number {
  if (lines.length === 0) return 0;
  const caption = hasSum(lines) ? (CAPTIONS[number] ?? '') : '';
  const texts = [heading, caption, more > 0 ? BRIEF_WORDS.more(more) : '', ...lines.map(({ text }) => text)];
  return texts.reduce((sum, text) => sum + wordCount(text), 0);
}

/** Whether the days are summed up in a line of the section: its chart stands below that line and goes with it. */
export function hasSum(lines: readonly BriefLine[]): boolean {
  return lines.some(({ source }) => source === null);
}

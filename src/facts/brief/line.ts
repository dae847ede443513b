import type { Day } from '../../calendar/day.ts';
import type { Note } from '../../journal/note.ts';

/** The numbers of the sections, in the order in which a session opens. */
export type SectionNumber = 0 | 1 | 2 | 3 | 4 | 5 | 7 | 9 | 10;

/** One line of the brief: the writer's words or a count, where it comes from, and why it is here. */
export interface BriefLine {
  readonly text: string;
  /** The path of the note it came from; null for a line that is a sum over days. */
  readonly source: string | null;
  readonly address: string | null;
  /** The reference printed beside it. */
  readonly day: Day | null;
  /** The rule that chose it, as a sentence. */
  readonly rule: string;
  /** What to write, and where, so that it is left out. */
  readonly leaveOut: string;
}

export interface BriefSection {
  readonly number: SectionNumber;
  readonly heading: string;
  readonly lines: readonly BriefLine[];
  /** How many lines there were beyond those shown: "2 more in my notes". */
  readonly more: number;
}

export function lineFrom(note: Note, line: { text: string; rule: string; leaveOut: string; day?: Day }): BriefLine {
  const { text, rule, leaveOut, day = note.day } = line;
  return { text, source: note.path, address: note.address, day, rule, leaveOut };
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Words as a reader meets them, in scripts with and without spaces. */
export function wordCount(text: string): number {
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count++;
  return count;
}

/** The first so many words of a line, with an ellipsis where it goes on; a word longer than a line is cut too. */
export function firstWords(text: string, most: number): string {
  let count = 0;
  for (const { index, isWordLike } of segmenter.segment(text)) {
    if (isWordLike && ++count > most) return withEllipsis(text.slice(0, index));
    if (index > most * LONGEST_WORD) return withEllipsis(text.slice(0, most * LONGEST_WORD));
  }
  return text.length > most * LONGEST_WORD ? withEllipsis(text.slice(0, most * LONGEST_WORD)) : text;
}

/** Characters a word may take on average before a line is too long for its place whatever its word count says. */
const LONGEST_WORD = 9;

function withEllipsis(text: string): string {
  return `${text.replace(/[\s\p{P}]+$/u, '')}\u2026`;
}

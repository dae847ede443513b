import type { Day } from '../../calendar/day.ts';
import type { Note } from '../../journal/note.ts';

/** The numbers of the sections, in the order in which a session opens. */
export type SectionNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

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

/**
 * A line before it is fitted on the paper. Where it is too long its `tail` goes first, then words of its `text`; what
 * stands between, such as the counts of a homework, always stays.
 */
export interface Draft extends BriefLine {
  readonly fixed: string;
  readonly tail: string;
  /** What the writer calls it by in `hide` and `pin`: a note's name, or `mood` and `sleep`. */
  readonly name: string;
  /** Whether it stays on the sheet whatever else has to go. */
  readonly isKept: boolean;
  /** What makes it the line of section 1. */
  readonly claim: 'pinned' | 'priority' | null;
}

/** What a section has to say: the lines that may stand in it, best first, and how many more there are. */
export interface Found {
  readonly drafts: readonly Draft[];
  readonly more: number;
}

type Said = Pick<Draft, 'text' | 'rule' | 'leaveOut'> &
  Partial<Pick<Draft, 'fixed' | 'tail' | 'day' | 'claim' | 'isKept'>>;

/** A line in the words of a note. */
export function draftFrom(note: Note, { text, ...said }: Said): Draft {
  const { path: source, address, day, id: name } = note;
  return { source, address, day, name, fixed: '', tail: '', claim: null, isKept: false, ...said, text: oneLine(text) };
}

/** A line that sums up days. */
export function sumDraft(name: string, said: Said): Draft {
  return { source: null, address: null, day: null, name, fixed: '', tail: '', claim: null, isKept: false, ...said };
}

/** A text written over several lines is one line on the sheet. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

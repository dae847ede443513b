import type { Day } from '../calendar/day.ts';
import { asPrinted } from '../markdown/line/as-printed.ts';
import type { Note } from '../notes/note.ts';
import { placeIn } from '../read/field-place.ts';
import type { FieldPath } from '../notes/field-path.ts';
import type { Quantity, Recorded, Series } from '../facts/series/series.ts';
import { recordedOf } from '../facts/series/summary.ts';
import { FEWEST_DRAWN } from '../facts/series/thresholds.ts';

/** The numbers of the sections, in the order in which a session opens; 11 is the week's card. */
export type SectionNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

/** Where words of the brief stand in the journal. */
export interface Source {
  /** The note's name, which `pin` and `hide` know it by. */
  readonly note: string;
  /** The file's path in the journal. */
  readonly file: string;
  /** 1-based line in the file. */
  readonly line: number;
  readonly address: string;
}

/** A small chart beside a line, which goes with it. */
export interface LineChart {
  readonly caption: string;
  readonly quantity: Quantity;
  readonly series: Series;
  /** What was written, as often as it was. */
  readonly records: readonly Recorded[];
  /** The ends of the axis, where they are not those of the quantity. */
  readonly bounds: readonly [low: number, high: number] | null;
}

/** A line that stands in a table: what it is about, and a cell a day. */
export interface LineRow {
  readonly label: string;
  readonly days: readonly Day[];
  readonly cells: readonly string[];
}

/** One line of the brief: the writer's words or a count, where it comes from, and why it is here. */
export interface BriefLine {
  readonly text: string;
  /** The section it belongs to, also where it stands in section 1. */
  readonly section: SectionNumber;
  /** The note that the line is about; null for a sum over days. */
  readonly source: Source | null;
  /** Where the words at its end stand, if not there: what was learned is written in an entry. */
  readonly endSource: Source | null;
  /** What `hide` knows it by: a note's name, `mood` or `sleep`. */
  readonly name: string;
  /** The reference printed beside it: the day of what is quoted. */
  readonly day: Day | null;
  /** The rule that chose it, as a sentence. */
  readonly rule: string;
  /** What to write, and where, so that it is left out. */
  readonly leaveOut: string;
  readonly chart: LineChart | null;
  readonly row: LineRow | null;
  /** Its turn to go where the sheet has too much, 1 first; null where it stays whatever else has to go. */
  readonly rank: number | null;
}

export interface BriefSection {
  readonly number: SectionNumber;
  readonly heading: string;
  readonly lines: readonly BriefLine[];
  /** How many lines there were beyond those shown: "2 more in my notes". */
  readonly more: number;
}

/** Where a text stands in a note: a field, or a line of its text. */
interface At {
  readonly note: Note;
  readonly at: FieldPath | number;
}

/**
 * A line before it is fitted on the paper. Where it is too long its `tail` goes first, then words of its `text`; what
 * stands between, such as the counts of a homework, always stays.
 */
export interface Draft extends Omit<BriefLine, 'section' | 'source' | 'endSource' | 'rank'> {
  readonly fixed: string;
  readonly tail: string;
  readonly from: At | null;
  readonly tailFrom: At | null;
  /** The day of the words at its end, which is printed beside the line as long as they are on it. */
  readonly tailDay: Day | null;
  /** Whether it stays on the sheet whatever else has to go. */
  readonly isKept: boolean;
  /** What makes it the line of section 1. */
  readonly claim: 'pinned' | 'priority' | null;
  /** The section it belongs to, where it was taken out of it. */
  readonly home: SectionNumber | null;
}

/** What a section has to say: the lines that may stand in it, best first, and those that its own rule leaves over. */
export interface Found {
  readonly drafts: readonly Draft[];
  readonly rest: readonly Draft[];
  /** How many there are beyond these, of which nothing is shown but their number. */
  readonly beyond?: number;
}

type Said = Pick<Draft, 'text' | 'rule' | 'leaveOut'> &
  Partial<Pick<Draft, 'fixed' | 'tail' | 'tailFrom' | 'tailDay' | 'day' | 'claim' | 'isKept' | 'chart' | 'row'>>;

const PLAIN = {
  fixed: '',
  tail: '',
  tailFrom: null,
  tailDay: null,
  claim: null,
  isKept: false,
  chart: null,
  row: null,
  home: null,
} as const;

/** A line in the words of a note, which stand in one of its fields or on a line of its text. */
export function draftFrom(note: Note, at: FieldPath | number, { text, ...said }: Said): Draft {
  const { day, id: name } = note;
  return { from: { note, at }, day, name, ...PLAIN, ...said, text: oneLine(text) };
}

/** A line that sums up days. */
export function sumDraft(name: string, said: Said): Draft {
  return { from: null, day: null, name, ...PLAIN, ...said };
}

/** A chart, or null where there is too little to draw. */
export function chartOf(chart: LineChart): LineChart | null {
  return recordedOf(chart.series).length < FEWEST_DRAWN ? null : chart;
}

/** The line of a draft with the words of it that fit. */
export function lineOf(draft: Draft, fitted: Pick<BriefLine, 'text' | 'section' | 'rank'>): BriefLine {
  const { from, tailFrom, tailDay, home, name, rule, leaveOut, chart, row } = draft;
  const { text, section, rank } = fitted;
  const source = from && sourceOf(from);
  // Where all of the end is cut, nothing is left that needs its source.
  const hasEnd = text.length > withFixed(draft).length;
  const endSource = tailFrom && hasEnd ? sourceOf(tailFrom) : null;
  const day = (hasEnd ? tailDay : null) ?? draft.day;
  return { text, section: home ?? section, source, endSource, name, day, rule, leaveOut, chart, row, rank };
}

/** A left-to-right mark, the beginning of an isolate and its end. */
export const MARKS_OF_DIRECTION = '\u200e\u2068\u2069';

const RIGHT_TO_LEFT = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

/**
 * The writer's words beside ours. Those in a script from right to left stand apart in a line that goes from left to right
 * (UAX 9: a left-to-right mark, then an isolate), or the numbers behind them would be read in another order.
 */
export function apart(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? `\u200e\u2068${words}\u2069` : words;
}

/** A draft's words and what is counted of them. */
export function withFixed({ text, fixed }: Pick<Draft, 'text' | 'fixed'>): string {
  return fixed === '' ? text : apart(text) + fixed;
}

/** A text written over several lines is one line on the sheet, without what is hidden or struck out in it. */
export function oneLine(text: string): string {
  return asPrinted(text).replace(/\s+/g, ' ').trim();
}

function sourceOf({ note, at }: At): Source {
  const line = typeof at === 'number' ? at : placeIn(note, at).line;
  return { note: note.id, file: note.path, line, address: note.address };
}

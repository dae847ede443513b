import type { Day } from '../calendar/day.ts';
import type { Note } from '../notes/note.ts';
import { placeOfField } from '../notes/field-places.ts';
import type { FieldPath } from '../notes/field-path.ts';
import type { Quantity, Recorded, Series } from '../facts/series/series.ts';
import { withFixed } from './writers-words.ts';

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
  /** The number of the section it belongs to, also where another has taken it. */
  readonly section: number;
  /** The note that the line is about; null for a sum over days. */
  readonly source: Source | null;
  /** Where the words at its end stand, if not there: what was learned is written in an entry. */
  readonly endSources: readonly Source[];
  /** What `hide` knows it by: a note's name, or that of a sum. */
  readonly name: string;
  /** The reference printed beside it: the day of what is quoted. */
  readonly day: Day | null;
  /** The rule that chose it, as a sentence. */
  readonly rule: string;
  /** What to write, and where, so that it is left out. */
  readonly leaveOut: string;
  readonly chart: LineChart | null;
  readonly row: LineRow | null;
  /** What of it stands on a sheet of Letter, which is lower than A4; null where nothing does. */
  readonly onLetter: { readonly text: string; readonly hasChart: boolean } | null;
  /** Its turn to go where the sheet has too much, 1 first; null where it stays whatever else has to go. */
  readonly rank: number | null;
}

export interface BriefSection {
  readonly number: number;
  readonly heading: string;
  readonly lines: readonly BriefLine[];
  /** How many lines there were beyond those shown: "2 more in my notes". */
  readonly more: number;
  /** The same on Letter. */
  readonly moreOnLetter: number;
  /** How many older ones there are that have no place: "6 older questions in my notes". */
  readonly waiting: number;
}

/** Where a text stands in a note: a field, or a line of its text. */
export interface PlaceInNote {
  readonly note: Note;
  readonly at: FieldPath | number;
}

/** What is known of a line before it has its words. */
export interface DraftOrigin extends Pick<BriefLine, 'name' | 'day'> {
  readonly from: PlaceInNote | null;
  /** Whether it stays on the sheet whatever else has to go. */
  readonly isKept: boolean;
  /** What lets another section take it. */
  readonly claim: 'pinned' | 'priority' | null;
  /** The number of the section it belongs to, where it was taken out of it. */
  readonly home: number | null;
}

/** A sentence at the end of a line, in words that stand elsewhere. */
export interface Tail {
  readonly text: string;
  readonly from: PlaceInNote;
  /** The day of its words, which is printed beside the line as long as they are on it. */
  readonly day: Day | null;
}

/**
 * A line in words, before it is fitted on the paper. Where it is too long its `tails` go first, the last of them before the
 * others, then words of its `text`; what stands between, such as the counts of a homework, always stays.
 */
export interface WordedDraft extends DraftOrigin, Pick<BriefLine, 'text' | 'rule' | 'leaveOut' | 'chart' | 'row'> {
  readonly fixed: string;
  readonly tails: readonly Tail[];
}

/** The line of a draft with the words of it that fit. */
export function toBriefLine(
  draft: WordedDraft,
  fitted: Pick<BriefLine, 'text' | 'onLetter' | 'section' | 'rank'>,
): BriefLine {
  const { from, home, name, rule, leaveOut, chart, row } = draft;
  const { text, onLetter, section, rank } = fitted;
  const source = from && sourceOf(from);
  const ends = tailsOn(draft, text);
  const day = ends[0]?.day ?? draft.day;
  const endSources = ends.map((tail) => sourceOf(tail.from));
  return { text, onLetter, section: home ?? section, source, endSources, name, day, rule, leaveOut, chart, row, rank };
}

/** Those of which anything stands on the line: where all of one is cut, nothing is left that needs its source. */
function tailsOn(draft: WordedDraft, text: string): readonly Tail[] {
  let length = withFixed(draft).length;
  return draft.tails.filter((tail) => {
    const isOn = text.length > length;
    length += tail.text.length;
    return isOn;
  });
}

function sourceOf({ note, at }: PlaceInNote): Source {
  const line = typeof at === 'number' ? at : placeOfField(note, at).line;
  return { note: note.id, file: note.path, line, address: note.address };
}

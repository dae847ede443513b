import type { BriefInput } from '../brief-input.ts';
import type { Draft, SectionDrafts, Wording } from '../draft.ts';
import type { SheetPhrases } from '../phrases.ts';
import type { Preset } from './presets.ts';

/** The most that one section may hold, in lines and in words. */
export interface Cap {
  readonly lines: number;
  readonly words: number;
  /** Words that every line of the section keeps free for each line after it. */
  readonly each?: number;
}

/** A step of trimming: the lines beyond so many go, or the chart beside them. */
export type TrimStep = number | 'without-chart';

/** When a section is trimmed where the sheet has too much, and in which steps; it keeps what no step takes away. */
export interface Trimming {
  /** Sections with the lowest turn are trimmed first. */
  readonly turn: number;
  readonly steps: readonly TrimStep[];
}

/** What comes back into a section where the sheet has room left. */
export interface Refilling {
  /** Sections with the lowest turn come first. */
  readonly turn: number;
  /** Lines that were left out: none, as many as its cap has, or as many as there is room for. */
  readonly lines: 'none' | 'as-capped' | 'any';
}

/** What fitting a section on a sheet has to know of it: its caps, when it is trimmed, what it looks like on paper. */
export interface FittingPlan {
  /** What the settings and `hide` call it. */
  readonly name: string;
  /** What `hide` may call it too. No two sections of a sheet have the same. */
  readonly number: number;
  readonly cap: Cap;
  /** Left out of a section that is never trimmed. */
  readonly trimming?: Trimming;
  /** Left out of a section that never has more than its cap. */
  readonly refilling?: Refilling;
  /** What it looks like on paper: lines of text, lines in the large type, or a table with a row a line. */
  readonly body: 'lines' | 'large-lines' | 'table';
}

/** What a section of the brief is: all that settings, `hide`, order and fitting have to know of it. */
export interface SectionPlan extends FittingPlan {
  /** Half a line on what it is, for the table of the settings. */
  readonly about: string;
  /** The presets that have it; the settings switch it on and off apart from them. */
  readonly presets: readonly Preset[];
  /** The section before which it stands in a preset, where that is not the order of the list. */
  readonly standsBefore?: Readonly<Partial<Record<Preset, string>>>;
  /** Lines of it that sum up days, by what `hide` calls them. */
  readonly sums?: readonly string[];
  /** Whether a sheet with nothing on it has its heading, with lines to write on. */
  readonly isRuledWhenBlank?: boolean;
}

/** A section of the brief: what it is, and what it has to say in phrases of its own. */
export interface Section<Words> extends SectionPlan {
  readonly heading: (say: Words) => string;
  readonly drafts: (input: BriefInput) => SectionDrafts<Words>;
  /** The line that it takes out of the others where it has none itself; it then stands in them no more. */
  readonly takes?: <All extends Words>(others: readonly Draft<All>[]) => Draft<All> | null;
  /** What stands under the header because the section is on the sheet. */
  readonly underHeader?: (input: BriefInput) => Wording<Words> | null;
}

/** A section of lines, unless it says that it looks otherwise. */
export function defineSection<Words extends SheetPhrases>(
  given: Omit<Section<Words>, 'body'> & Partial<Pick<Section<Words>, 'body'>>,
): Section<Words> {
  return { body: 'lines', ...given };
}

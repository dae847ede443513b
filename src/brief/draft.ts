import type { Note } from '../notes/note.ts';
import type { FieldPath } from '../notes/field-path.ts';
import { FEWEST_DRAWN } from '../numbers/thresholds.ts';
import { recordedOf } from '../facts/series/summary.ts';
import type { DraftOrigin, LineChart, LineRow, Tail, WordedDraft } from './line.ts';
import { asOneLine } from './writers-words.ts';

/** The writer's own words, or a phrase with what it speaks of, which the language says once it is known. */
export type Wording<Words> = string | ((say: Words) => string);

/** A chart whose caption is still to be said. */
export type DraftChart<Words> = Omit<LineChart, 'caption'> & { readonly caption: Wording<Words> };

/** A sentence at the end of a line, before it has its words. */
export type DraftTail<Words> = Omit<Tail, 'text'> & { readonly text: Wording<Words> };

/** A line before it has its words. */
export interface Draft<Words> extends DraftOrigin {
  readonly text: Wording<Words>;
  readonly fixed: Wording<Words>;
  readonly tails: readonly DraftTail<Words>[];
  readonly rule: Wording<Words>;
  readonly leaveOut: Wording<Words>;
  readonly chart: DraftChart<Words> | null;
  readonly row: ((say: Words) => LineRow) | null;
}

/** What a section has to say: the lines that may stand in it, best first, and those that its own rule leaves over. */
export interface SectionDrafts<Words> {
  readonly drafts: readonly Draft<Words>[];
  readonly rest: readonly Draft<Words>[];
  /** How many there are beyond these, of which nothing is shown but their number. */
  readonly beyond?: number;
  /** How many older ones have waited so long that they have no place; likewise. */
  readonly waiting?: number;
}

/** What a draft must say of itself, and what it may. */
type Given<Words> = Pick<Draft<Words>, 'text' | 'rule' | 'leaveOut'> &
  Partial<Pick<Draft<Words>, 'fixed' | 'tails' | 'day' | 'claim' | 'isKept' | 'chart' | 'row'>>;

const PLAIN = {
  fixed: '',
  tails: [],
  claim: null,
  isKept: false,
  chart: null,
  row: null,
  home: null,
} as const;

/** A line in the words of a note, which stand in one of its fields or on a line of its text. */
export function draftFrom<Words>(note: Note, at: FieldPath | number, { text, ...given }: Given<Words>): Draft<Words> {
  const { day, id: name } = note;
  const asLine = typeof text === 'string' ? asOneLine(text) : (say: Words) => asOneLine(text(say));
  return { from: { note, at }, day, name, ...PLAIN, ...given, text: asLine };
}

/** A line that sums up days. */
export function sumDraft<Words>(name: string, given: Given<Words>): Draft<Words> {
  return { from: null, day: null, name, ...PLAIN, ...given };
}

/** A chart, or null where there is too little to draw. */
export function drawnIfEnough<Words>(chart: DraftChart<Words>): DraftChart<Words> | null {
  return recordedOf(chart.series).length < FEWEST_DRAWN ? null : chart;
}

/** A draft in the words of a language. */
export function wordDraft<Words>(draft: Draft<Words>, say: Words): WordedDraft {
  const { text, fixed, tails, rule, leaveOut, chart, row } = draft;
  return {
    ...draft,
    text: sayWording(text, say),
    fixed: sayWording(fixed, say),
    tails: tails.map((tail) => ({ ...tail, text: sayWording(tail.text, say) })),
    rule: sayWording(rule, say),
    leaveOut: sayWording(leaveOut, say),
    chart: chart && { ...chart, caption: sayWording(chart.caption, say) },
    row: row?.(say) ?? null,
  };
}

export function sayWording<Words>(wording: Wording<Words>, say: Words): string {
  return typeof wording === 'string' ? wording : wording(say);
}

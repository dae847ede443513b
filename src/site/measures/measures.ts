import {
  bandOf,
  standingOf,
  thresholdOf,
  type Band,
  type Standing,
  type Total,
} from '../../facts/measures/measure-change.ts';
import type { Day } from '../../calendar/day.ts';
import type { Current } from '../../current/current-journal.ts';
import { ofKind } from '../../notes/of-kind.ts';
import type { Journal } from '../../notes/journal.ts';
import { ninthAnswerOf, rangeOf, totalOf, type ScoreRange } from '../../notes/questionnaire-score.ts';
import type { Measure } from '../../notes/note.ts';
import { slugOf } from '../../notes/addresses.ts';
import { MEASURES_WORDS } from '../../messages/en/measures.ts';
import { measureName } from '../../messages/en/measure-name.ts';
import type { SeriesView } from '../charts/series-view.ts';
import { toNoteView, type NoteView } from '../note/note-view.ts';
import { relatedNotes } from '../note/related.ts';
import type { NoteLink } from '../note/note-view.ts';
import { onePage, pagesOf } from '../shell/pages-of.ts';
import { sparseSeries } from '../charts/sparse-series.ts';

/** One questionnaire with all its totals. */
export interface MeasureGroup {
  readonly name: string;
  /** The part of an address that leads to it on the list. */
  readonly anchor: string;
  readonly range: ScoreRange | null;
  /** Newest first. */
  readonly rows: readonly MeasureRow[];
  readonly chart: SeriesView | null;
  readonly standing: Standing | null;
  readonly threshold: number | null;
}

export interface MeasureRow {
  readonly day: Day;
  readonly address: string;
  /** Null where there is none. */
  readonly total: number | null;
}

/** Everything the page of one measure shows. */
export interface MeasureView {
  readonly view: NoteView;
  readonly name: string;
  readonly anchor: string;
  readonly day: Day;
  readonly total: number | null;
  readonly range: ScoreRange | null;
  readonly answers: readonly number[];
  /** The authors' word for its total; for this page alone. */
  readonly band: Band | null;
  /** Whether the ninth answer of a PHQ-9 is above 0; which one it is makes no difference. */
  readonly hasNinthAnswer: boolean;
  readonly related: readonly NoteLink[];
}

/** A page for every measure. */
export const measurePages = pagesOf({
  things: ({ notes }) => ofKind(notes, 'measure'),
  addressOf: ({ address }) => address,
  view: measureView,
});

export const measuresPage = onePage('/measures/', ({ journal }) => ({ groups: measureGroups(journal) }));

function measureView(current: Current, measure: Measure): MeasureView {
  return {
    view: toNoteView(current, measure),
    name: measureName(measure),
    anchor: anchorOf(measure),
    day: measure.day,
    total: totalOf(measure.fields),
    range: rangeOf(measure.fields),
    answers: measure.fields.items ?? [],
    band: bandOfMeasure(measure),
    hasNinthAnswer: (ninthAnswerOf(measure.fields) ?? 0) > 0,
    related: relatedNotes(current.journal, measure),
  };
}

/** The questionnaires in order of names. */
export function measureGroups(journal: Journal): MeasureGroup[] {
  return [...Map.groupBy(journal.measures, anchorOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([anchor, measures]) => {
      const name = measures.map(measureName).at(-1) ?? anchor;
      const range = measures.map(({ fields }) => rangeOf(fields)).findLast((one) => one !== null) ?? null;
      const threshold = measures.map(({ fields }) => thresholdOf(fields)).findLast((one) => one !== null) ?? null;
      return {
        name,
        anchor,
        range,
        rows: measures.map(toRow).toReversed(),
        chart: chartOf(journal, measures, { name, range }),
        threshold,
        standing: standingOf(totalsOf(measures, journal.today), threshold),
      };
    });
}

function bandOfMeasure({ fields }: Measure): Band | null {
  const total = totalOf(fields);
  return total === null ? null : bandOf(fields.measure ?? 'other', total);
}

/** Totals up to today. */
function totalsOf(measures: readonly Measure[], today: Day): Total[] {
  return measures.map(toRow).flatMap(({ day, total }) => (total === null || day > today ? [] : [{ day, total }]));
}

function toRow(measure: Measure): MeasureRow {
  const { day, address, fields } = measure;
  return { day, address, total: totalOf(fields) };
}

/** One questionnaire is one however its name is spelt in small: `Sleep diary`, `sleep diary`. */
function anchorOf(measure: Measure): string {
  return slugOf(measureName(measure)) || 'measure';
}

function chartOf(
  journal: Journal,
  measures: readonly Measure[],
  { name, range }: Pick<MeasureGroup, 'name' | 'range'>,
): SeriesView | null {
  const records = totalsOf(measures, journal.today).map(({ day, total }) => ({ day, value: total }));
  const totals = records.map(({ value }) => value);
  const [low, high] = range ?? [0, Infinity];
  // Ends that changed on the way would put a value outside the drawing.
  if (totals.some((total) => total < low || total > high)) return null;
  return sparseSeries({
    id: `measure-${slugOf(name) || 'measure'}`,
    name,
    quantity: 'count',
    caption: MEASURES_WORDS.caption(totals.length, Math.min(...totals), Math.max(...totals)),
    records,
    bounds: range,
    links: Object.fromEntries(measures.map(({ day, address }) => [day, address])),
    journal,
  });
}

import type { Day } from '../../calendar/day.ts';
import type { Recorded, Series } from '../../facts/series/series.ts';
import { madeOfWords, namerOf } from '../../messages/en/chart-marks.ts';
import { axisWords, medianWords, valueWords } from '../../messages/en/values.ts';
import { FEWEST_DRAWN } from '../../numbers/thresholds.ts';
import { drawBackdrop, type BackdropDrawing } from '../plot/backdrop.ts';
import { addressIn } from '../plot/links.ts';
import { round } from '../plot/round.ts';
import { lastOf, runsOf } from '../plot/runs.ts';
import { dayScale, valueScale, type DayScale, type ValueScale } from '../plot/scales.ts';
import { drawTarget, type TargetDrawing } from '../plot/target.ts';
import { drawEndLabels, type EndLabel } from './end-labels.ts';
import type { LineChartSpec } from './line-spec.ts';

/** A value of a day: where it is, what it says when pointed at, and where it leads. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly address: string | null;
  /** That of the latest day or of the one that is marked, or one of several that are added up for their day. */
  readonly look: 'last' | 'part' | 'plain';
}

/** A line chart, in per cent of its plot from left to right and from top to bottom; two decimals. */
export interface LineDrawing {
  readonly backdrop: BackdropDrawing;
  readonly rows: readonly { readonly y: number; readonly text: string }[];
  readonly target: TargetDrawing | null;
  readonly dots: readonly Dot[];
  /** The rolling median as path data, x in days and y in per cent; it breaks where there is none. */
  readonly rolling: string;
  /** How many days it spans. */
  readonly days: number;
  readonly ends: readonly EndLabel[];
}

/** Whether the window has enough records for a chart. */
export function isChartable({ records, series }: LineChartSpec): boolean {
  const shown = new Set(series.days);
  return records.filter(({ day }) => shown.has(day)).length >= FEWEST_DRAWN;
}

/**
 * The geometry of a line chart: every value is a dot, and the only line is the median of seven days. `endLine` is the height of
 * a line of letters in per cent of the plot, where that is lower than on a page.
 */
export function drawLine(spec: LineChartSpec, endLine?: number): LineDrawing {
  const { series, rolling, quantity, unit, target, backdrop } = spec;
  const days = dayScale(series.days, 0, 100);
  const values = scaleOf(spec);
  return {
    backdrop: drawBackdrop(series.days, backdrop, days),
    rows: values.ticks.map((tick) => ({ y: round(values.place(tick)), text: axisWords(tick, quantity) })),
    target: target ? drawTarget(target, values, { quantity, unit }) : null,
    dots: drawDots(spec, days, values),
    rolling: rolling ? rollingPath(rolling, values) : '',
    days: series.days.length,
    ends: drawEndLabels({ series, rolling, target }, values, { quantity, unit, line: endLine }),
  };
}

function scaleOf({ series, records, rolling, target, quantity, bounds }: LineChartSpec): ValueScale {
  const shown = new Set(series.days);
  const values = [
    ...records.filter(({ day }) => shown.has(day)).map(({ value }) => value),
    ...series.values,
    ...(rolling?.values ?? []),
    target?.at_least ?? null,
    target?.at_most ?? null,
  ].filter((value) => value !== null);
  return valueScale(quantity, { values, bounds, bottom: 100, top: 0 });
}

/** The records; where a day's several are added up, their sum with them as its parts. */
function drawDots(spec: LineChartSpec, days: DayScale, values: ValueScale): Dot[] {
  const { series, records } = spec;
  const shown = new Set(series.days);
  const byDay = Map.groupBy(
    records.filter(({ day }) => shown.has(day)),
    ({ day }) => day,
  );
  const marked = spec.marked ?? lastOf(series)?.day;
  const draw = dotMaker(spec, days, values);
  return [...byDay].flatMap(([day, ofDay]) => {
    const look = day === marked ? 'last' : 'plain';
    if (!series.addsUp || ofDay.length < 2) return ofDay.map((record) => draw(record, look));
    const sum = series.values[series.days.indexOf(day)] ?? null;
    const parts = ofDay.map((record) => draw(record, 'part'));
    return sum === null ? parts : [...parts, draw({ day, value: sum }, look, ofDay)];
  });
}

function dotMaker({ series, quantity, unit, links }: LineChartSpec, days: DayScale, values: ValueScale) {
  const name = namerOf(series.days);
  const words = (value: number) => valueWords(value, quantity, unit);
  return ({ day, value }: Recorded, look: Dot['look'], madeOf: readonly Recorded[] = []): Dot => ({
    x: round(days.center(day) ?? 0),
    y: round(values.place(value)),
    title: `${name(day)}: ${medianWords(value, quantity, unit)}${madeOfWords(madeOf, words)}`,
    address: addressIn(links, day),
    look,
  });
}

/** A lone day between two without a median is no line, and so is left to its dots. */
function rollingPath(rolling: Series, values: ValueScale): string {
  const at = new Map<Day, number>(rolling.days.map((day, index) => [day, index + 0.5]));
  const point = ({ day, value }: Recorded) => `${String(at.get(day) ?? 0)} ${String(round(values.place(value)))}`;
  return runsOf(rolling)
    .filter((run) => run.length > 1)
    .map((run) => `M${run.map(point).join('L')}`)
    .join('');
}

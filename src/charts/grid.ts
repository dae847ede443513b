import { weekdayOf, type Day } from '../calendar/day.ts';
import { weekdaysFrom, weeksOf } from '../calendar/week.ts';
import type { Backdrop, Quantity, Series } from '../facts/series.ts';
import { valueWords } from '../facts/value-words.ts';
import type { Frame } from './frame.ts';
import { withoutOverlaps, type Label } from './labels.ts';
import { isPaused } from './pause.ts';
import { round } from './round.ts';
import { valueScale } from './scales.ts';
import { monthWords, stateWords, weekdayWords, WEEKDAYS } from './words.ts';

/** A year as a calendar: weeks from left to right, weekdays from top to bottom. */
export interface GridSpec {
  readonly title: string;
  readonly caption: string;
  readonly quantity: Quantity;
  readonly series: Series;
  /** Days that were skipped on purpose: a record without a value. */
  readonly skipped: readonly Day[];
  readonly unit?: string | undefined;
  readonly bounds?: readonly [number, number] | undefined;
  readonly backdrop: Backdrop;
  /** 1 for Monday to 7 for Sunday. */
  readonly firstDayOfWeek: number;
}

/** How much ink a day has: quarters of the axis, an outline for its lowest value, a dot, or nothing in a pause. */
export type Ink = 'quarter' | 'half' | 'most' | 'full' | 'outline' | 'dot' | 'none';

/** A day's square, from its upper left corner. */
export interface GridCell {
  readonly x: number;
  readonly y: number;
  readonly ink: Ink;
  readonly isSession: boolean;
  readonly title: string;
}

/** A calendar grid in units of a viewBox of the frame's width and `height`, two decimals. */
export interface GridDrawing {
  readonly frame: Frame;
  readonly height: number;
  readonly side: number;
  readonly cells: readonly GridCell[];
  readonly months: readonly Label[];
  readonly weekdays: readonly Label[];
}

const DAYS = 7;
const INKS = ['quarter', 'half', 'most', 'full'] as const;
const GAP = 2;
const GREATEST_STEP = 13;
const INDENT = 36;
/** Half a year: what a narrow frame has room for. */
const WEEKS_OF_NARROW = 27;
/** Below the names of months, and below each row of weeks. */
const SPACE = 6;

/** The geometry of a grid: all weeks in one row, or as many rows as a narrow frame needs. */
export function drawGrid(spec: GridSpec, frame: Frame): GridDrawing {
  const weeks = weeksIn(spec);
  const columns = frame.name === 'wide' ? Math.max(weeks.length, 1) : WEEKS_OF_NARROW;
  const step = Math.min(GREATEST_STEP, Math.floor((frame.width - INDENT) / columns));
  const band = frame.fontSize + SPACE + DAYS * step + SPACE;
  const corners = weeks.map((_, index) => ({
    x: INDENT + (index % columns) * step,
    y: Math.floor(index / columns) * band + frame.fontSize + SPACE,
  }));
  const place: Place = { step, frame, columns };
  return {
    frame,
    height: round(Math.max(1, Math.ceil(weeks.length / columns)) * band),
    side: step - GAP,
    cells: weeks.flatMap((days, index) => cellsOf(days, corners[index] ?? ORIGIN, { spec, step })),
    months: monthNames(weeks, corners, place),
    weekdays: corners.flatMap(({ y }, index) => (index % columns === 0 ? weekdayNames(y, spec, place) : [])),
  };
}

type Corner = Pick<GridCell, 'x' | 'y'>;
interface Place {
  readonly step: number;
  readonly frame: Frame;
  readonly columns: number;
}

const ORIGIN: Corner = { x: 0, y: 0 };

/** The days of the series in each week that they touch. */
function weeksIn({ series, firstDayOfWeek }: GridSpec): (readonly Day[])[] {
  const [from, to] = [series.days[0], series.days.at(-1)];
  if (from === undefined || to === undefined) return [];
  return weeksOf({ from, to }, firstDayOfWeek).map((week) =>
    series.days.filter((day) => day >= week.from && day <= week.to),
  );
}

function cellsOf(days: readonly Day[], { x, y }: Corner, { spec, step }: { spec: GridSpec; step: number }): GridCell[] {
  const { series, backdrop, firstDayOfWeek } = spec;
  const first = series.days.indexOf(days[0] ?? '0001-01-01');
  return days.map((day, index) => {
    const value = series.values[first + index] ?? null;
    const row = (weekdayOf(day) - firstDayOfWeek + DAYS) % DAYS;
    const isSession = backdrop.sessions.includes(day);
    const words = `${weekdayWords(day)}: ${wordsOf(day, value, spec)}${isSession ? ', session' : ''}`;
    return { x, y: y + row * step, ink: inkOf(day, value, spec), isSession, title: words };
  });
}

function wordsOf(day: Day, value: number | null, { quantity, unit, skipped, backdrop }: GridSpec): string {
  if (value !== null) return valueWords(value, quantity, unit);
  return stateWords(skipped.includes(day) ? 'skipped' : null, isPaused(day, backdrop));
}

function inkOf(day: Day, value: number | null, spec: GridSpec): Ink {
  if (value === null && spec.skipped.includes(day)) return 'outline';
  if (value === null) return isPaused(day, spec.backdrop) ? 'none' : 'dot';
  const [low, high] = domainOf(spec);
  const quarters = Math.ceil((4 * (value - low)) / (high - low || 1));
  return INKS[Math.min(quarters, INKS.length) - 1] ?? 'outline';
}

/** The ends of the axis that the same values would have as a line: never zoomed in on them. */
export function domainOf({ series, quantity, bounds }: Pick<GridSpec, 'series' | 'quantity' | 'bounds'>) {
  const values = series.values.filter((value) => value !== null);
  return valueScale(quantity, { values, bounds, bottom: 0, top: 1 }).domain;
}

/** A month stands over the week that holds its first day. */
function monthNames(weeks: readonly (readonly Day[])[], corners: readonly Corner[], place: Place): Label[] {
  const { frame, step, columns } = place;
  const wanted = weeks.flatMap((days, index) => {
    const first = days.find((day) => day.endsWith('-01'));
    const { x, y } = corners[index] ?? ORIGIN;
    return first === undefined
      ? []
      : [{ row: Math.floor(index / columns), x: x + step, y: y - SPACE, text: monthWords(first) }];
  });
  return [...Map.groupBy(wanted, ({ row }) => row).values()]
    .flatMap((row) => withoutOverlaps(row, frame.fontSize))
    .flatMap((label) => (label ? [{ x: round(label.x), y: round(label.y), text: label.text }] : []));
}

/** Every second weekday: there is no room for the names of all. */
function weekdayNames(top: number, { firstDayOfWeek }: GridSpec, { step, frame }: Place): Label[] {
  return weekdaysFrom(firstDayOfWeek).flatMap((weekday, row) => {
    const y = round(top + row * step + (step - GAP) / 2 + frame.fontSize * 0.35);
    return row % 2 === 0 ? [{ x: INDENT - SPACE, y, text: WEEKDAYS[weekday - 1] ?? '' }] : [];
  });
}

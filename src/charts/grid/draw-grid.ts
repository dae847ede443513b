import { isWithinAny, weekdayOf, type Day } from '../../calendar/day.ts';
import { DAYS_OF_A_WEEK, weekdaysFrom } from '../../calendar/week.ts';
import type { ChartFrame } from '../plot/chart-frame.ts';
import { withoutOverlaps, type Label } from '../plot/labels.ts';
import { round } from '../plot/round.ts';
import { valueScale } from '../plot/scales.ts';
import { dayWords, monthWords, stateWords, WEEKDAYS } from '../../messages/en/chart-marks.ts';
import type { GridSpec } from './grid-spec.ts';
import { rangesByDay, gridDayWords } from './grid-days.ts';

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
  readonly frame: ChartFrame;
  readonly height: number;
  readonly side: number;
  readonly cells: readonly GridCell[];
  readonly months: readonly Label[];
  readonly weekdays: readonly Label[];
}

const INKS = ['quarter', 'half', 'most', 'full'] as const;
const GAP = 2;
const GREATEST_STEP = 13;
const INDENT = 36;
/** Half a year: what a narrow frame has room for. */
const WEEKS_OF_NARROW = 27;
/** Below the names of months, and below each row of weeks. */
const SPACE = 6;

/** The geometry of a grid: all weeks in one row, or as many rows as a narrow frame needs. */
export function drawGrid(spec: GridSpec, frame: ChartFrame): GridDrawing {
  const days = gridDays(spec);
  const weeks = (days.at(-1)?.week ?? -1) + 1;
  const columns = frame.name === 'wide' ? Math.max(weeks, 1) : WEEKS_OF_NARROW;
  const step = Math.min(GREATEST_STEP, Math.floor((frame.width - INDENT) / columns));
  const band = frame.fontSize + SPACE + DAYS_OF_A_WEEK * step + SPACE;
  const place: Place = { step, frame, corner: (week) => cornerOf(week, { columns, step, band, frame }) };
  const bands = Math.max(1, Math.ceil(weeks / columns));
  return {
    frame,
    height: round(bands * band),
    side: step - GAP,
    cells: cellsOf(days, spec, place),
    months: monthNames(days, place),
    weekdays: Array.from({ length: weeks === 0 ? 0 : bands }, (_, index) =>
      weekdayNames(place.corner(index * columns).y, spec, place),
    ).flat(),
  };
}

/** A day with its column and its row, both from 0. */
interface GridDay {
  readonly day: Day;
  readonly value: number | null;
  readonly week: number;
  readonly row: number;
}

interface Place {
  readonly step: number;
  readonly frame: ChartFrame;
  /** The upper left corner of a week. */
  readonly corner: (week: number) => Pick<GridCell, 'x' | 'y'>;
}

function cornerOf(
  week: number,
  { columns, step, band, frame }: { columns: number; step: number; band: number; frame: ChartFrame },
): Pick<GridCell, 'x' | 'y'> {
  return { x: INDENT + (week % columns) * step, y: Math.floor(week / columns) * band + frame.fontSize + SPACE };
}

/** The days follow each other, so that only the first has to be looked up in the calendar. */
function gridDays({ series: { days, values }, firstDayOfWeek }: GridSpec): GridDay[] {
  const lead = days[0] === undefined ? 0 : (weekdayOf(days[0]) - firstDayOfWeek + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK;
  return days.map((day, index) => ({
    day,
    value: values[index] ?? null,
    week: Math.floor((lead + index) / DAYS_OF_A_WEEK),
    row: (lead + index) % DAYS_OF_A_WEEK,
  }));
}

function cellsOf(days: readonly GridDay[], spec: GridSpec, { step, corner }: Place): GridCell[] {
  const sessions = new Set(spec.backdrop.sessions);
  const skipped = new Set(spec.skipped);
  const domain = domainOf(spec);
  const ranges = rangesByDay(spec.series);
  const weekdays = weekdaysFrom(spec.firstDayOfWeek).map((weekday) => WEEKDAYS[weekday - 1] ?? '');
  return days.map(({ day, value, week, row }) => {
    const { x, y } = corner(week);
    const isSession = sessions.has(day);
    const isPausedDay = isWithinAny(day, spec.backdrop.paused);
    const state = skipped.has(day) ? 'skipped' : null;
    const words = value === null ? stateWords(state, isPausedDay) : gridDayWords(value, ranges.get(day), spec);
    return {
      ...{ x, y: y + row * step, isSession },
      ink: value !== null ? inkOf(value, domain) : state !== null ? 'outline' : isPausedDay ? 'none' : 'dot',
      title: `${weekdays[row] ?? ''} ${dayWords(day)}: ${words}${isSession ? ', session' : ''}`,
    };
  });
}

function inkOf(value: number, [low, high]: readonly [number, number]): Ink {
  const quarters = Math.ceil((INKS.length * (value - low)) / (high - low || 1));
  return INKS[Math.min(quarters, INKS.length) - 1] ?? 'outline';
}

/** The ends of the axis that the same values would have as a line: never zoomed in on them. */
export function domainOf({ series, quantity, bounds }: Pick<GridSpec, 'series' | 'quantity' | 'bounds'>) {
  const values = series.values.filter((value) => value !== null);
  return valueScale(quantity, { values, bounds, bottom: 0, top: 1 }).domain;
}

/** A month stands over the week that holds its first day. */
function monthNames(days: readonly GridDay[], { frame, step, corner }: Place): Label[] {
  const wanted = days
    .filter(({ day }) => day.endsWith('-01'))
    .map(({ day, week }) => ({ x: corner(week).x + step, y: corner(week).y - SPACE, text: monthWords(day) }));
  return [...Map.groupBy(wanted, ({ y }) => y).values()]
    .flatMap((row) => withoutOverlaps(row, frame.fontSize))
    .filter((label) => label !== null)
    .map(({ x, y, text }) => ({ x: round(x), y: round(y), text }));
}

/** Every second weekday: there is no room for the names of all. */
function weekdayNames(top: number, { firstDayOfWeek }: GridSpec, { step, frame }: Place): Label[] {
  return weekdaysFrom(firstDayOfWeek).flatMap((weekday, row) => {
    const y = round(top + row * step + (step - GAP) / 2 + frame.fontSize * 0.35);
    return row % 2 === 0 ? [{ x: INDENT - SPACE, y, text: WEEKDAYS[weekday - 1] ?? '' }] : [];
  });
}

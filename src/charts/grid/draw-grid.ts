import { isWithinAny, weekdayOf, type Day } from '../../calendar/day.ts';
import { DAYS_OF_A_WEEK } from '../../calendar/week.ts';
import { markWords, monthWords, stateWords, weekdayWords } from '../../messages/en/chart-marks.ts';
import { addressIn } from '../plot/links.ts';
import { valueScale } from '../plot/scales.ts';
import { inkOf, type Ink, type NoSquare, type Square } from '../squares/square.ts';
import { gridDayWords, rangesByDay } from './grid-days.ts';
import type { GridSpec } from './grid-spec.ts';

/** A week of a year: seven squares from the first weekday on. */
export interface GridWeek {
  /** The month whose first day lies in it; empty where none does. */
  readonly month: string;
  readonly squares: readonly (Square | NoSquare)[];
}

/** The weeks of a year. */
export function drawGrid(spec: GridSpec): GridWeek[] {
  const [first] = spec.series.days;
  if (first === undefined) return [];
  const lead = (weekdayOf(first) - spec.firstDayOfWeek + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK;
  const squares: (Square | NoSquare)[] = [...Array.from({ length: lead }, () => null), ...squaresOf(spec)];
  while (squares.length % DAYS_OF_A_WEEK !== 0) squares.push(null);
  return Array.from({ length: squares.length / DAYS_OF_A_WEEK }, (_, week) => {
    const ofWeek = squares.slice(week * DAYS_OF_A_WEEK, (week + 1) * DAYS_OF_A_WEEK);
    return { month: monthIn(ofWeek, week === 0), squares: ofWeek };
  });
}

/** A year that does not begin in January is named from its first day on. */
function monthIn(week: readonly (Square | NoSquare)[], isFirst: boolean): string {
  const named = week.find((square) => square !== null && (isFirst || square.day.endsWith('-01')));
  return named ? monthWords(named.day) : '';
}

function squaresOf(spec: GridSpec): Square[] {
  const { series, backdrop, links } = spec;
  const [sessions, skipped] = [new Set(backdrop.sessions), new Set(spec.skipped)];
  const domain = domainOf(spec);
  const ranges = rangesByDay(series);
  return series.days.map((day, index) => {
    const value = series.values[index] ?? null;
    const isPaused = isWithinAny(day, backdrop.paused);
    const state = skipped.has(day) ? 'skipped' : null;
    const words = value === null ? stateWords(state, isPaused) : gridDayWords(value, ranges.get(day), spec);
    const marks = markWords(day, backdrop);
    return {
      ...{ day, isSession: sessions.has(day), isEvent: false },
      ink: value !== null ? inkOf(value, domain) : inkWithout(state, isPaused),
      title: [`${weekdayWords(day)}: ${words}`, marks].filter((part) => part !== '').join(', '),
      address: value === null && state === null ? null : addressIn(links, day),
    };
  });
}

function inkWithout(state: 'skipped' | null, isPaused: boolean): Ink {
  if (state !== null) return 'outline';
  return isPaused ? 'pause' : 'dot';
}

/** The ends of the axis that the same values would have as a line: never zoomed in on them. */
export function domainOf({ series, quantity, bounds }: Pick<GridSpec, 'series' | 'quantity' | 'bounds'>) {
  const values = series.values.filter((value) => value !== null);
  return valueScale(quantity, { values, bounds, bottom: 0, top: 1 }).domain;
}

/** By month, each day's words: a year of numbers in a dozen rows. */
export interface GridMonth {
  readonly month: Day;
  /** From the first to the last day that a month can have; empty where there is no record. */
  readonly cells: readonly string[];
}

const LONGEST_MONTH = 31;

/** The numbers of a grid: a month a row, a day a column. */
export function gridMonths(spec: GridSpec, words: (value: number) => string): GridMonth[] {
  const { series, skipped } = spec;
  const isSkipped = new Set<Day>(skipped);
  const byMonth = Map.groupBy(
    series.days.map((day, index) => ({ day, value: series.values[index] ?? null })),
    ({ day }) => day.slice(0, 7),
  );
  return [...byMonth].map(([month, days]) => {
    const said = new Map(
      days.map(({ day, value }) => [
        Number(day.slice(8)),
        value === null ? (isSkipped.has(day) ? '–' : '') : words(value),
      ]),
    );
    return {
      month: `${month}-01` as Day,
      cells: Array.from({ length: LONGEST_MONTH }, (_, index) => said.get(index + 1) ?? ''),
    };
  });
}

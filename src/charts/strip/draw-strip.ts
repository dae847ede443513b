import { addDays, isWithinAny, weekdayOf, type Day } from '../../calendar/day.ts';
import { drawBackdrop, type BackdropDrawing } from '../plot/backdrop.ts';
import type { ChartFrame } from '../plot/chart-frame.ts';
import { baselineShift, type Label } from '../plot/labels.ts';
import { round } from '../plot/round.ts';
import { dayScale, type DayScale } from '../plot/scales.ts';
import type { DayState } from '../../facts/habits/habit-series.ts';
import { dayWords, stateWords, weekdayWords } from '../../messages/en/chart-marks.ts';
import type { StripSpec } from './strip-spec.ts';

/** A day's mark around a centre: a filled square, an outlined one, a dot, or nothing in a pause. */
export interface StripMark {
  readonly x: number;
  readonly y: number;
  readonly shape: 'filled' | 'outline' | 'dot' | 'none';
  readonly title: string;
}

export interface StripRow {
  /** The middle of the row. */
  readonly y: number;
  /** Names the row's first day where there are several rows. */
  readonly label: Label | null;
  readonly marks: readonly StripMark[];
  readonly backdrop: BackdropDrawing;
}

/** A strip in units of a viewBox of the frame's width and `height`, two decimals. */
export interface StripDrawing {
  readonly frame: ChartFrame;
  readonly height: number;
  /** The side of a square. */
  readonly side: number;
  /** From a row's middle to its ends above and below. */
  readonly reach: number;
  readonly rows: readonly StripRow[];
}

/** In one row a slot is at least so wide; longer windows take rows of whole weeks. */
const LEAST_SLOT = 5;
const LEAST_SLOT_IN_ROWS = 7.2;
const SIDE = { greatest: 14, ofSlot: 0.76 };
/** Rows are named by days, which are wider than the values that name an axis. */
const ROW_INDENT = 10;
/** From a square to the ends of its row: the part of a session's hairline that shows. */
const REACH = 4.5;

/**
 * The geometry of a strip: one row on the same scale as the charts of that frame, so that days line up, or, where a
 * square would be too small to see, rows of whole weeks that start on Mondays.
 */
export function drawStrip(spec: StripSpec, frame: ChartFrame): StripDrawing {
  const width = frame.width - frame.left - frame.right;
  return width / Math.max(1, spec.days.length) >= LEAST_SLOT ? drawOneRow(spec, frame) : drawRows(spec, frame);
}

function drawOneRow(spec: StripSpec, frame: ChartFrame): StripDrawing {
  const scale = dayScale(spec.days, frame.left, frame.width - frame.right);
  const side = sideOf(scale.slot);
  const reach = round(side / 2 + REACH);
  const height = round(frame.top + 2 * reach + frame.bottom);
  const y = round(frame.top + reach);
  const backdrop = drawBackdrop(spec.days, spec.backdrop, { scale, frame: { ...frame, height } });
  const row = { y, label: null, marks: marksOf(spec, scale, { y, days: spec.days }), backdrop };
  return { frame, height, side, reach, rows: [row] };
}

function drawRows(spec: StripSpec, outer: ChartFrame): StripDrawing {
  const frame = { ...outer, left: outer.left + ROW_INDENT };
  const width = frame.width - frame.left - frame.right;
  const columns = Math.max(7, Math.floor(width / LEAST_SLOT_IN_ROWS / 7) * 7);
  const side = sideOf(width / columns);
  const reach = round(side / 2 + REACH);
  const rows = weeksFrom(spec.days, columns).map((days, index) => {
    const y = round((2 * index + 1) * reach + 2);
    return drawRow(spec, { days, y, frame });
  });
  return { frame, height: round(2 * rows.length * reach + 4), side, reach, rows };
}

function drawRow(
  spec: StripSpec,
  { days, y, frame }: { days: readonly Day[]; y: number; frame: ChartFrame },
): StripRow {
  const scale = dayScale(days, frame.left, frame.width - frame.right);
  const shown = new Set(spec.days);
  const first = days.find((day) => shown.has(day));
  const plain = drawBackdrop(
    days.filter((day) => shown.has(day)),
    spec.backdrop,
    { scale, frame: { ...frame, top: 0 } },
  );
  const text = first === undefined ? '' : dayWords(first);
  return {
    y,
    label: { x: frame.left - 7, y: round(y + baselineShift(frame.fontSize)), text },
    marks: marksOf(spec, scale, { y, days }),
    backdrop: { ...plain, ticks: [] },
  };
}

function marksOf(spec: StripSpec, scale: DayScale, { y, days }: { y: number; days: readonly Day[] }): StripMark[] {
  const states = new Map(spec.days.map((day, index) => [day, spec.states[index] ?? null]));
  return days.flatMap((day) => {
    const state = states.get(day);
    if (state === undefined) return [];
    const paused = isWithinAny(day, spec.backdrop.paused);
    const title = `${weekdayWords(day)}: ${stateWords(state, paused)}`;
    return [{ x: round(scale.center(day) ?? 0), y, shape: shapeOf(state, paused), title }];
  });
}

function shapeOf(state: DayState, paused: boolean): StripMark['shape'] {
  if (state === null) return paused ? 'none' : 'dot';
  return state === 'done' ? 'filled' : 'outline';
}

function sideOf(slot: number): number {
  return round(Math.min(SIDE.greatest, slot * SIDE.ofSlot));
}

/** Rows of so many days, the first from the Monday at or before the first day. */
function weeksFrom(days: readonly Day[], columns: number): Day[][] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const rows: Day[][] = [];
  for (let monday = addDays(first, 1 - weekdayOf(first)); monday <= last; monday = addDays(monday, columns)) {
    const from = monday;
    rows.push(Array.from({ length: columns }, (_, index) => addDays(from, index)));
  }
  return rows;
}

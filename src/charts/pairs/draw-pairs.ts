import { scalePoint } from 'd3-scale';
import type { Day } from '../../calendar/day.ts';
import type { Pair } from '../../facts/series/paired-values.ts';
import { valueWords } from '../../messages/en/values.ts';
import type { ChartFrame } from '../plot/chart-frame.ts';
import { baselineShift, spreadOut, withoutOverlaps, type Label } from '../plot/labels.ts';
import { round } from '../plot/round.ts';
import { valueScale } from '../plot/scales.ts';
import { dayWords, namerOf } from '../../messages/en/chart-marks.ts';
import type { PairsSpec } from './pairs-spec.ts';

export interface PairPoint {
  readonly y: number;
  readonly title: string;
}

/** An outlined point for the first, a filled one for the second, and a line between them where both are known. */
export interface PairMark {
  readonly x: number;
  readonly first: PairPoint | null;
  readonly second: PairPoint | null;
}

/** Pairs in units of their frame's viewBox, two decimals. */
export interface PairsDrawing {
  readonly frame: ChartFrame;
  readonly rows: readonly { readonly y: number; readonly label: Label }[];
  readonly marks: readonly PairMark[];
  readonly days: readonly Label[];
  /** What the two points are called, at the height of the last pair that has them. */
  readonly ends: readonly Label[];
}

const TICK_DISTANCE = 7;
const END_DISTANCE = 10;
const DAY_DISTANCE = 7;
const STEPS = 4;

/** The geometry of pairs. The axis is the whole scale that the values were noted on. */
export function drawPairs(spec: PairsSpec, frame: ChartFrame): PairsDrawing {
  const { pairs, quantity, bounds } = spec;
  const { place } = valueScale(quantity, { values: [], bounds, bottom: frame.height - frame.bottom, top: frame.top });
  const at = scalePoint<number>()
    .domain(pairs.map((_, index) => index))
    .range([frame.left, frame.width - frame.right])
    .padding(0.5);
  const namer = namerOf(pairs.map(({ day }) => day));
  const x = (index: number) => round(at(index) ?? frame.left);
  return {
    frame,
    rows: ticksOf(bounds).map((tick) => rowAt(tick, round(place(tick)), frame)),
    marks: pairs.map((pair, index) => markOf(pair, { x: x(index), name: namer(pair.day), place }, spec)),
    days: dayNames(pairs, x, frame),
    ends: endNames(spec, x(pairs.length - 1), { place, frame }),
  };
}

function ticksOf([low, high]: PairsSpec['bounds']): number[] {
  return [0, STEPS / 2, STEPS].map((step) => low + ((high - low) * step) / STEPS);
}

function rowAt(tick: number, y: number, frame: ChartFrame): PairsDrawing['rows'][number] {
  const label = { x: frame.left - TICK_DISTANCE, y: round(y + baselineShift(frame.fontSize)), text: String(tick) };
  return { y, label };
}

interface PairPlace {
  readonly x: number;
  readonly name: string;
  readonly place: (value: number) => number;
}

function markOf(pair: Pair, { x, name: day, place }: PairPlace, { ends, quantity, unit }: PairsSpec): PairMark {
  const pointOf = (value: number | null, end: string): PairPoint | null => {
    if (value === null) return null;
    const name = [day, pair.name].filter((words) => words !== '').join(', ');
    return { y: round(place(value)), title: `${name}: ${valueWords(value, quantity, unit)} ${end}` };
  };
  return { x, first: pointOf(pair.first, ends[0]), second: pointOf(pair.second, ends[1]) };
}

/** Days below the plot, each once. */
function dayNames(pairs: readonly Pair[], x: (index: number) => number, frame: ChartFrame): Label[] {
  const y = round(frame.height - frame.bottom + DAY_DISTANCE + frame.fontSize * 0.75);
  const firsts = pairs.flatMap(({ day }, index) => (pairs[index - 1]?.day === day ? [] : [{ day, index }]));
  const [from, to] = [pairs[0]?.day, pairs.at(-1)?.day];
  const hasYears = from?.slice(0, 4) !== to?.slice(0, 4);
  const text = (day: Day) => (hasYears ? `${dayWords(day)} \u2019${day.slice(2, 4)}` : dayWords(day));
  const wanted = firsts.map(({ day, index }) => ({ x: x(index), y, text: text(day) }));
  return withoutOverlaps(wanted, frame.fontSize).filter((label) => label !== null);
}

/** Both are named, though the last pair may have but one of them. */
function endNames(
  { pairs, ends, names = ends }: PairsSpec,
  x: number,
  { place, frame }: { place: (value: number) => number; frame: ChartFrame },
): Label[] {
  const lasts = [
    pairs.findLast(({ first }) => first !== null)?.first,
    pairs.findLast(({ second }) => second !== null)?.second,
  ];
  const named = lasts.flatMap((value, index) =>
    value === undefined || value === null ? [] : [{ y: place(value), text: names[index] ?? '' }],
  );
  const places = spreadOut(
    named.map(({ y }) => ({ y, height: frame.fontSize })),
    [1, frame.height - frame.bottom],
  );
  return named.map(({ text }, index) => ({
    x: x + END_DISTANCE,
    y: round((places[index] ?? 0) + baselineShift(frame.fontSize)),
    text,
  }));
}

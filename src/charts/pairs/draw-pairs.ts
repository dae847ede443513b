import type { Day } from '../../calendar/day.ts';
import type { Pair } from '../../facts/series/paired-values.ts';
import { dayWords, namerOf } from '../../messages/en/chart-marks.ts';
import { valueWords } from '../../messages/en/values.ts';
import { spreadOut, withRoom, type PlacedLabel } from '../plot/labels.ts';
import { addressIn } from '../plot/links.ts';
import { round } from '../plot/round.ts';
import { valueScale } from '../plot/scales.ts';
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
  readonly address: string | null;
}

/** Pairs, in per cent of their plot; two decimals. */
export interface PairsDrawing {
  readonly rows: readonly { readonly y: number; readonly text: string }[];
  readonly marks: readonly PairMark[];
  readonly days: readonly PlacedLabel[];
  /** What the two points are called, at the height of the last pair that has them. */
  readonly ends: readonly { readonly y: number; readonly text: string }[];
}

const STEPS = 4;
/** Of a line of letters, in per cent of the lowest plot that has such names. */
const LINE = 20;

/** The geometry of pairs. The axis is the whole scale that the values were noted on. */
export function drawPairs(spec: PairsSpec): PairsDrawing {
  const { pairs, quantity, bounds, links } = spec;
  const { place } = valueScale(quantity, { values: [], bounds, bottom: 100, top: 0 });
  const namer = namerOf(pairs.map(({ day }) => day));
  const x = (index: number) => round(((index + 0.5) / Math.max(1, pairs.length)) * 100);
  return {
    rows: ticksOf(bounds).map((tick) => ({ y: round(place(tick)), text: String(tick) })),
    marks: pairs.map((pair, index) => ({
      ...{ x: x(index), address: addressIn(links, pair.day) },
      ...pointsOf(pair, { name: namer(pair.day), place }, spec),
    })),
    days: dayNames(pairs, x),
    ends: endNames(spec, place),
  };
}

function ticksOf([low, high]: PairsSpec['bounds']): number[] {
  return [0, STEPS / 2, STEPS].map((step) => low + ((high - low) * step) / STEPS);
}

interface PairPlace {
  readonly name: string;
  readonly place: (value: number) => number;
}

function pointsOf(
  pair: Pair,
  { name: day, place }: PairPlace,
  { ends, quantity, unit }: PairsSpec,
): Pick<PairMark, 'first' | 'second'> {
  const pointOf = (value: number | null, end: string): PairPoint | null => {
    if (value === null) return null;
    const name = [day, pair.name].filter((words) => words !== '').join(', ');
    return { y: round(place(value)), title: `${name}: ${valueWords(value, quantity, unit)} ${end}` };
  };
  return { first: pointOf(pair.first, ends[0]), second: pointOf(pair.second, ends[1]) };
}

/** Days below the plot, each once. */
function dayNames(pairs: readonly Pair[], x: (index: number) => number): PlacedLabel[] {
  const firsts = pairs.flatMap(({ day }, index) => (pairs[index - 1]?.day === day ? [] : [{ day, index }]));
  const [from, to] = [pairs[0]?.day, pairs.at(-1)?.day];
  const hasYears = from?.slice(0, 4) !== to?.slice(0, 4);
  const text = (day: Day) => (hasYears ? `${dayWords(day)} \u2019${day.slice(2, 4)}` : dayWords(day));
  return withRoom(firsts.map(({ day, index }) => ({ x: x(index), text: text(day) })));
}

/** Both are named, though the last pair may have but one of them. */
function endNames({ pairs, ends, names = ends }: PairsSpec, place: (value: number) => number): PairsDrawing['ends'] {
  const lasts = [
    pairs.findLast(({ first }) => first !== null)?.first,
    pairs.findLast(({ second }) => second !== null)?.second,
  ];
  const named = lasts.flatMap((value, index) =>
    value === undefined || value === null ? [] : [{ y: place(value), text: names[index] ?? '' }],
  );
  const places = spreadOut(
    named.map(({ y }) => ({ y, height: LINE })),
    [0, 100],
  );
  return named.map(({ text }, index) => ({ y: round(places[index] ?? 0), text }));
}

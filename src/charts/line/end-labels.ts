import type { Quantity, Series } from '../../facts/series/series.ts';
import type { ChartFrame } from '../plot/chart-frame.ts';
import { baselineShift, spreadOut, textWidth, type Label } from '../plot/labels.ts';
import { round } from '../plot/round.ts';
import { lastOf } from '../plot/runs.ts';
import type { DayScale, ValueScale } from '../plot/scales.ts';
import { drawTarget } from '../plot/target.ts';
import { ROLLING_LINES } from '../../messages/en/chart-marks.ts';
import { medianWords, targetLines } from '../../messages/en/values.ts';
import type { Target } from '../../facts/series/target.ts';

/** The name of a line or a rule, at its right end. */
export interface EndLabel {
  readonly of: 'last' | 'target' | 'rolling';
  readonly lines: readonly Label[];
}

interface Named {
  readonly series: Series;
  readonly rolling: Series | undefined;
  readonly target: Target | undefined;
}

interface Wanted {
  readonly of: EndLabel['of'];
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

interface Scales {
  readonly days: DayScale;
  readonly values: ValueScale;
}

interface Options {
  readonly quantity: Quantity;
  readonly unit: string | undefined;
  readonly frame: ChartFrame;
}

/** From the last dot to its value, and from the plot to the names in the margin. */
const DOT_DISTANCE = 8;
const MARGIN_DISTANCE = 6;
/** From the middle of a name at the base line up, so that it does not touch the days below. */
const CLEAR_OF_DAYS = 3;
/** Of a line, in font sizes. */
const LEADING = 1.08;

/**
 * The last value, the target and the rolling median, named where they end. Those in the margin make room for each
 * other; those that find none are left out, the last value never.
 */
export function drawEndLabels(named: Named, scales: Scales, options: Options): EndLabel[] {
  const { frame } = options;
  const column = frame.width - frame.right + MARGIN_DISTANCE;
  const wanted = [
    ...wantedLast(named.series, scales, options),
    ...wantedTarget(named.target, scales, options),
    ...wantedRolling(named.rolling, scales, frame),
  ];
  const lineHeight = frame.fontSize * LEADING;
  const isFree = ({ x, lines }: Wanted) => x + textWidth(lines[0] ?? '', frame.fontSize) < column - MARGIN_DISTANCE;
  const free = wanted.filter(isFree);
  const [top, bottom] = [1, frame.height - frame.bottom - CLEAR_OF_DAYS + lineHeight / 2] as const;
  const inMargin = fitting(
    wanted.filter((name) => !isFree(name)),
    (bottom - top) / lineHeight,
  );
  const places = spreadOut(
    inMargin.map(({ y, lines }) => ({ y, height: lines.length * lineHeight })),
    [top, bottom],
  );
  return [
    ...free.map((name) => write(name, Math.min(name.y, bottom - lineHeight / 2), options)),
    ...inMargin.map((name, index) => write(name, places[index] ?? name.y, options)),
  ];
}

function wantedLast(series: Series, { days, values }: Scales, { quantity, unit, frame }: Options): Wanted[] {
  const last = lastOf(series);
  if (!last) return [];
  const column = frame.width - frame.right + MARGIN_DISTANCE;
  const beside = (days.center(last.day) ?? 0) + DOT_DISTANCE;
  const x = column - beside < DOT_DISTANCE ? column : beside;
  const words = medianWords(last.value, quantity, quantity === 'minutes' ? unit : '');
  return [{ of: 'last', x, y: values.place(last.value), lines: [words] }];
}

function wantedTarget(target: Target | undefined, { values }: Scales, { quantity, unit, frame }: Options): Wanted[] {
  const drawn = target && drawTarget(target, values, { quantity, unit });
  if (!drawn) return [];
  const lines = targetLines(target, quantity, quantity === 'minutes' ? unit : '');
  return [{ of: 'target', x: frame.width - frame.right + MARGIN_DISTANCE, y: drawn.y + drawn.height / 2, lines }];
}

function wantedRolling(rolling: Series | undefined, { values }: Scales, frame: ChartFrame): Wanted[] {
  const last = rolling && lastOf(rolling);
  if (!last) return [];
  const x = frame.width - frame.right + MARGIN_DISTANCE;
  return [{ of: 'rolling', x, y: values.place(last.value), lines: ROLLING_LINES }];
}

function fitting(names: readonly Wanted[], mostLines: number): Wanted[] {
  let free = mostLines;
  return names.filter(({ lines }) => {
    if (lines.length > free) return false;
    free -= lines.length;
    return true;
  });
}

function write({ of, x, lines }: Wanted, middle: number, { frame }: Options): EndLabel {
  const lineHeight = frame.fontSize * LEADING;
  const first = middle - ((lines.length - 1) / 2) * lineHeight + baselineShift(frame.fontSize);
  return { of, lines: lines.map((text, index) => ({ x: round(x), y: round(first + index * lineHeight), text })) };
}

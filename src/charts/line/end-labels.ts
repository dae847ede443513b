import type { Quantity, Series } from '../../facts/series/series.ts';
import type { Target } from '../../facts/series/target.ts';
import { dayWords, ROLLING_NAME, TARGET_NAME } from '../../messages/en/chart-marks.ts';
import { medianWords } from '../../messages/en/values.ts';
import { spreadOut } from '../plot/labels.ts';
import { round } from '../plot/round.ts';
import { lastOf } from '../plot/runs.ts';
import type { ValueScale } from '../plot/scales.ts';
import { drawTarget } from '../plot/target.ts';

/** A name in the margin, at the right end of what it names; `y` is its middle. */
export interface EndLabel {
  readonly of: 'last' | 'day' | 'target' | 'rolling';
  readonly y: number;
  readonly text: string;
}

/** One or more names that stay together, a line below the other; `y` is where the first would like to stand. */
interface Wanted {
  readonly y: number;
  readonly lines: readonly Pick<EndLabel, 'of' | 'text'>[];
}

interface Named {
  readonly series: Series;
  readonly rolling: Series | undefined;
  readonly target: Target | undefined;
}

interface Options {
  readonly line?: number | undefined;
  readonly quantity: Quantity;
  readonly unit: string | undefined;
}

/** Of a line of letters, in per cent of the lowest plot that has such names. */
const LINE = 11.5;
/** How many lines from what it names a name may stand. */
const FURTHEST = 2.5;
/** A name may stand a little above and below the plot. */
const ROOM = [-6, 106] as const;

/**
 * The last value with its day, the target and the rolling median, named where they end and pushed apart. A name that has no
 * room there nor right below the value and its day is left to the key.
 */
export function drawEndLabels(named: Named, values: ValueScale, options: Options): EndLabel[] {
  const line = options.line ?? LINE;
  const wanted = [
    ...lastLabels(named.series, values, options),
    ...targetLabel(named.target, values, options),
    ...rollingLabel(named.rolling, values),
  ];
  return namesNear(wanted, line);
}

function namesNear(wanted: readonly Wanted[], line: number): EndLabel[] {
  const belowFirst = ({ lines }: Wanted) => ((lines.length - 1) * line) / 2;
  const places = spreadOut(
    wanted.map((names) => ({ y: names.y + belowFirst(names), height: names.lines.length * line })),
    ROOM,
  );
  const placed = wanted.map((names, index) => ({ ...names, first: (places[index] ?? names.y) - belowFirst(names) }));
  const isFar = placed.slice(1).some(({ y, first }) => Math.abs(first - y) > FURTHEST * line);
  if (isFar) return namesNear(wanted.slice(0, -1), line);
  return placed.flatMap(({ lines, first }) =>
    lines.map((label, below) => ({ ...label, y: round(first + below * line) })),
  );
}

function lastLabels(series: Series, { place }: ValueScale, { quantity, unit }: Options): Wanted[] {
  const last = lastOf(series);
  if (!last) return [];
  const value = medianWords(last.value, quantity, quantity === 'minutes' ? unit : '');
  const day = dayWords(last.day);
  return [
    {
      y: place(last.value),
      lines: [
        { of: 'last', text: value },
        { of: 'day', text: day },
      ],
    },
  ];
}

/** Where two would stand at one place the last value comes first, then the target, then the median. */
const AFTER_LAST = { target: 0.2, rolling: 0.3 };

function targetLabel(target: Target | undefined, values: ValueScale, options: Options): Wanted[] {
  const drawn = target && drawTarget(target, values, options);
  if (!drawn) return [];
  return [{ y: drawn.y + drawn.height / 2 + AFTER_LAST.target, lines: [{ of: 'target', text: TARGET_NAME }] }];
}

function rollingLabel(rolling: Series | undefined, { place }: ValueScale): Wanted[] {
  const last = rolling && lastOf(rolling);
  return last ? [{ y: place(last.value) + AFTER_LAST.rolling, lines: [{ of: 'rolling', text: ROLLING_NAME }] }] : [];
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawLine } from '../../../src/charts/line/draw-line.ts';
import type { LineChartSpec } from '../../../src/charts/line/line-spec.ts';
import { lineSpec, repeat, seriesFrom } from '../sample.ts';

const RECORDED = [5, 6, 7, 6, 5];
/** Of a line of letters in per cent: on a page, and where the plot is lower. */
const LINES = [undefined, 19] as const;
const heightOf = (line: number | undefined) => line ?? 11.5;

const namesOf = (spec: LineChartSpec) => drawLine(spec).ends.map(({ of, text }) => [of, text]);
const inColumn = (spec: LineChartSpec, line?: number) => drawLine(spec, line).ends.toSorted((a, b) => a.y - b.y);

/** Shares of an axis of 10 000 by the last value, the last middle and the target. */
const columns = fc.tuple(...repeat(fc.integer({ min: 0, max: 400 }), 3)).map(([last = 0, middle = 0, target = 0]) => {
  const rolling = seriesFrom('2025-11-01', [middle * 25]);
  const at = { at_least: target * 25 };
  return lineSpec([last * 25], { quantity: 'count', bounds: [0, 10_000], rolling, target: at });
});

describe('the names in the margin', () => {
  test('are the last value with its day, the target and the median', () => {
    const rolling = seriesFrom('2025-11-01', [5, 5, null, 6, 6]);
    expect(namesOf(lineSpec(RECORDED, { rolling, target: { at_least: 2 } }))).toEqual([
      ['last', '5'],
      ['day', '5 Nov'],
      ['target', 'target'],
      ['rolling', 'median'],
    ]);
  });

  test('name the last recorded value, though later days have none', () => {
    expect(namesOf(lineSpec([5, 6, 7, null, null]))).toEqual([
      ['last', '7'],
      ['day', '3 Nov'],
    ]);
    expect(namesOf(lineSpec([null]))).toEqual([]);
    expect(namesOf(lineSpec([], { series: seriesFrom('2024-02-28', [1, 2, null]) })).at(-1)).toEqual(['day', '29 Feb']);
  });

  test('say minutes with their unit, and move no middle to one side', () => {
    expect(namesOf(lineSpec([25], { quantity: 'minutes' }))[0]).toEqual(['last', '25 min']);
    expect(namesOf(lineSpec([25], { quantity: 'minutes', unit: 'Min.' }))[0]).toEqual(['last', '25 Min.']);
    expect(namesOf(lineSpec([3], { quantity: 'count', unit: 'cups' }))[0]).toEqual(['last', '3']);
    expect(namesOf(lineSpec([5.5]))[0]).toEqual(['last', '5 to 6']);
  });

  test('do not name a target that is off the axis, nor a median that has no day', () => {
    const rolling = seriesFrom('2025-11-01', [null]);
    expect(namesOf(lineSpec([5], { rolling, bounds: [0, 8], target: { at_least: 9 } })).map(([of]) => of)).toEqual([
      'last',
      'day',
    ]);
  });

  test('stand at what they name where nothing is in their way', () => {
    const { ends } = drawLine(lineSpec([0], { target: { at_least: 6, at_most: 10 } }));
    const of = (name: string) => ends.find((end) => end.of === name)?.y ?? NaN;
    expect(of('target')).toBeCloseTo(20, 0);
    expect(of('day')).toBeGreaterThan(of('last'));
    expect(of('last')).toBeGreaterThan(80);
  });

  test.each(LINES)('stand below the value and its day where they name the same (a line is %s)', (line) => {
    const rolling = seriesFrom('2025-11-01', repeat(5, 28));
    expect(inColumn(lineSpec(repeat(5, 28), { rolling }), line).map(({ of }) => of)).toEqual([
      'last',
      'day',
      'rolling',
    ]);
    const target = { at_least: 5 };
    expect(inColumn(lineSpec(repeat(5, 28), { target }), line).map(({ of }) => of)).toEqual(['last', 'day', 'target']);
  });

  test('are left to the key where they would stand far from what they name', () => {
    const rolling = seriesFrom('2025-11-01', repeat(5, 28));
    const spec = lineSpec(repeat(5, 28), { rolling, target: { at_least: 5 } });
    expect(inColumn(spec).map(({ of }) => of)).toEqual(['last', 'day', 'target']);
  });

  test.each(LINES)('never cover each other, and stay at the plot (a line is %s)', (line) => {
    fc.assert(
      fc.property(columns, (spec) => {
        const places = inColumn(spec, line).map(({ y }) => y);
        expect(places.length).toBeGreaterThan(1);
        places.slice(1).forEach((y, index) => {
          expect(y - (places[index] ?? NaN)).toBeGreaterThan(heightOf(line) - 0.011);
        });
        expect(Math.min(...places) - heightOf(line) / 2).toBeGreaterThan(-6.011);
        expect(Math.max(...places) + heightOf(line) / 2).toBeLessThan(106.011);
      }),
    );
  });

  test('have the day right below its value, wherever target and median are', () => {
    const withMedian = (value: number) =>
      lineSpec([7000], {
        ...{ quantity: 'count', bounds: [0, 10_000] },
        rolling: seriesFrom('2025-11-01', [value]),
      });
    const withTarget = (value: number) =>
      lineSpec([7000], { quantity: 'count', bounds: [0, 10_000], target: { at_least: value } });
    const values = Array.from({ length: 401 }, (_, index) => 6800 + index);
    const parted = values.filter((value) =>
      [withMedian(value), withTarget(value)].some((spec) => {
        const order = inColumn(spec).map(({ of }) => of);
        return order.indexOf('day') !== order.indexOf('last') + 1;
      }),
    );
    expect(parted).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSparkline, SPARKLINE_SIZE } from '../../../src/charts/sparkline/draw-sparkline.ts';
import type { DayState } from '../../../src/facts/habits/habit-series.ts';
import { unrounded } from '../places.ts';
import { repeat, seriesFrom } from '../sample.ts';

/** Half of the largest mark, the last dot or a box, in pixels. */
const HALF_A_MARK = 4;

const draw = (values: readonly (number | null)[]) =>
  drawSparkline({ title: 'Mood', series: seriesFrom('2025-12-30', values) });
const drawStates = (states: readonly DayState[]) =>
  drawSparkline({ title: 'Walk', series: seriesFrom('2024-02-28', repeat(null, states.length)), states });

const looksOf = (marks: ReturnType<typeof draw>) => marks.map(({ look }) => look);

describe('a sparkline', () => {
  test('is 200 by 32, and of nothing is empty', () => {
    expect(SPARKLINE_SIZE).toEqual({ width: 200, height: 32 });
    expect(draw([])).toEqual([]);
  });

  test('has a mark for every day: one of no record lies on the ground, below the lowest value', () => {
    const marks = draw([5, null, 6, null]);
    expect(looksOf(marks)).toEqual(['dot', 'missing', 'last', 'missing']);
    const [lowest, ground] = [marks[0]?.y ?? NaN, marks[1]?.y ?? NaN];
    expect(ground).toBeGreaterThan(lowest + HALF_A_MARK);
    expect(marks[3]?.y).toBe(ground);
    expect(looksOf(draw([null, null]))).toEqual(['missing', 'missing']);
  });

  test('of one day is one dot, halfway up', () => {
    expect(draw([5])).toEqual([{ x: 5, y: 15, look: 'last' }]);
  });

  test('has a range of its own: its lowest below, its highest above, equal values in the middle', () => {
    expect(draw([5, 6, 7]).map(({ y }) => y)).toEqual([24, 15, 6]);
    expect(draw([-3, 0.5, 4]).map(({ y }) => y)).toEqual([24, 15, 6]);
    expect(draw([5, 5]).map(({ y }) => y)).toEqual([15, 15]);
    expect(draw([50, 60, 70]).map(({ y }) => y)).toEqual(draw([5, 6, 7]).map(({ y }) => y));
  });

  test('has its last dot on the last recorded day, and on no other', () => {
    expect(looksOf(draw([5, 7, 7, null, 7, null]))).toEqual(['dot', 'dot', 'dot', 'missing', 'last', 'missing']);
  });

  test("has days at equal distances from end to end, across a year's end", () => {
    expect(draw([1, null, 2, 3, 4]).map(({ x }) => x)).toEqual([5, 52.5, 100, 147.5, 195]);
  });

  test('of yes and no has boxes in the middle, full and empty, and the ground where nothing is known', () => {
    const marks = drawStates(['done', 'not-done', 'skipped', null]);
    expect(looksOf(marks)).toEqual(['yes', 'no', 'no', 'missing']);
    expect(marks.map(({ y }) => y)).toEqual([16, 16, 16, 30]);
  });

  test('of what has no states is one of values', () => {
    const series = seriesFrom('2025-12-30', [1, 2]);
    expect(drawSparkline({ title: 'Mood', series, states: null })).toEqual(draw([1, 2]));
  });

  const days = fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })), { maxLength: 400 });
  const states = fc.array(fc.constantFrom<DayState>('done', 'not-done', 'skipped', null), { maxLength: 400 });

  test('stays inside, with its largest mark, whatever it is of', () => {
    fc.assert(
      fc.property(fc.oneof(days.map(draw), states.map(drawStates)), (marks) => {
        const half = (look: string) => (look === 'missing' ? 1 : HALF_A_MARK);
        const outside = marks.filter(
          ({ x, y, look }) =>
            !(x - half(look) >= 0 && x + half(look) <= SPARKLINE_SIZE.width) ||
            !(y - half(look) >= 0 && y + half(look) <= SPARKLINE_SIZE.height),
        );
        expect(outside).toEqual([]);
        expect(unrounded(marks.flatMap(({ x, y }) => [x, y]))).toEqual([]);
      }),
    );
  });

  test('has higher values higher, and one last dot', () => {
    fc.assert(
      fc.property(days, (values) => {
        const marks = draw(values);
        const known = values.flatMap((value, index) => (value === null ? [] : [{ value, y: marks[index]?.y ?? NaN }]));
        const ys = known.sort((a, b) => a.value - b.value).map(({ y }) => y);
        expect(ys).toEqual(ys.toSorted((a, b) => b - a));
        expect(marks.filter(({ look }) => look === 'last')).toHaveLength(known.length === 0 ? 0 : 1);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { dayScale, valueScale } from '../../../src/charts/plot/scales.ts';
import type { Quantity } from '../../../src/facts/series/series.ts';
import { daysFrom } from '../sample.ts';

function ticks(quantity: Quantity, values: readonly number[], bounds?: readonly [number, number]) {
  return valueScale(quantity, { values, bounds, bottom: 100, top: 0 }).ticks;
}

describe('the scale of days', () => {
  test('one day has the whole width', () => {
    const scale = dayScale(['2025-11-03'], 0, 100);
    expect([scale.slot, scale.start('2025-11-03'), scale.center('2025-11-03')]).toEqual([100, 0, 50]);
  });

  test('no day has no place', () => {
    expect(dayScale([], 0, 100).center('2025-11-03')).toBeUndefined();
  });

  test('a day outside has no place', () => {
    expect(dayScale(['2025-11-03'], 0, 100).start('2025-11-04')).toBeUndefined();
  });

  test("days have equal slots across the year's end", () => {
    const scale = dayScale(daysFrom('2025-12-30', 4), 0, 100);
    expect(daysFrom('2025-12-30', 4).map(scale.start)).toEqual([0, 25, 50, 75]);
  });

  test('a leap day has a slot of its own', () => {
    const scale = dayScale(daysFrom('2024-02-28', 4), 0, 100);
    expect(scale.center('2024-02-29')).toBe(37.5);
    expect(scale.center('2024-03-01')).toBe(62.5);
  });
});

describe('the scale of values', () => {
  test('ratings are always from 0 to 10', () => {
    expect(ticks('rating', [])).toEqual([0, 5, 10]);
    expect(ticks('rating', [6, 7])).toEqual([0, 5, 10]);
  });

  test('amounts start at 0 and end at a tick at or above the greatest', () => {
    expect(ticks('minutes', [70, 85])).toEqual([0, 30, 60, 90]);
    expect(ticks('minutes', [90])).toEqual([0, 30, 60, 90]);
    expect(ticks('minutes', [91])).toEqual([0, 30, 60, 90, 120]);
    expect(ticks('count', [7])).toEqual([0, 2, 4, 6, 8]);
    expect(ticks('count', [1])).toEqual([0, 1]);
  });

  test('sleep has whole hours', () => {
    expect(ticks('sleep', [370, 510])).toEqual([0, 180, 360, 540]);
  });

  test('an axis without values still has one', () => {
    expect(ticks('minutes', [])).toEqual([0, 15, 30, 45, 60]);
    expect(ticks('count', [0, 0]).at(-1)).toBe(4);
    expect(ticks('sleep', [])).toEqual([0, 120, 240, 360, 480]);
    expect(ticks('clock', [])).toEqual([540, 600, 660, 720, 780]);
  });

  test('large amounts find a tick too', () => {
    expect(ticks('minutes', [3000]).at(-1)).toBeGreaterThanOrEqual(3000);
    expect(ticks('count', [12000]).length).toBeLessThan(7);
  });

  test('amounts below 0 have room too', () => {
    expect(ticks('count', [-5, 3])).toEqual([-6, -4, -2, 0, 2, 4]);
    expect(ticks('count', [-2, -1])).toEqual([-2, -1, 0]);
  });

  test('clock times take whole hours, at least four, and pass midnight', () => {
    expect(ticks('clock', [710, 735])).toEqual([600, 660, 720, 780, 840]);
    expect(ticks('clock', [500, 1000])).toEqual([480, 660, 840, 1020]);
  });

  test("the writer's own bounds replace all that", () => {
    expect(ticks('count', [3], [0, 5])).toEqual([0, 5]);
    expect(ticks('rating', [3], [1, 7])).toEqual([1, 4, 7]);
  });

  test('the greatest value stands above the least', () => {
    const { place } = valueScale('rating', { values: [], bottom: 100, top: 0 });
    expect([place(0), place(5), place(10)]).toEqual([100, 50, 0]);
  });
});

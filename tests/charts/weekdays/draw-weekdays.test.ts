import { describe, expect, test } from 'vitest';
import { drawWeekdays } from '../../../src/charts/weekdays/draw-weekdays.ts';
import { numbersIn, overlapping, ROOMS, unrounded } from '../places.ts';
import { repeat, seriesFrom, weekdaysSpec } from '../sample.ts';

const WEEKS = 2;
/** A value for each day of two weeks from a Monday. */
const TWO_WEEKS = [...[1, 2, 3, 4, 5, 6, 7], ...[1, 8, null, 4, 10, 0, 7]];

/** Half of a row, in pixels. */
const REACH = 10;

describe('weekdays', () => {
  test('are seven rows from the writer’s first, each with the days that are such', () => {
    const { rows } = drawWeekdays(weekdaysSpec(TWO_WEEKS));
    expect(rows.map(({ name }) => name)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    expect(rows.map(({ dots }) => dots.map(({ x }) => x))).toEqual([
      ...[[10, 10], [20, 80], [30], [40, 40], [50, 100], [60, 0], [70, 70]],
    ]);
    const sunday = drawWeekdays(weekdaysSpec(TWO_WEEKS, { firstDayOfWeek: 7 })).rows;
    expect(sunday.map(({ name }) => name)).toEqual(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']);
    expect(sunday[0]?.dots.map(({ x }) => x)).toEqual([70, 70]);
    expect(sunday[0]?.typical).toEqual({ x: 70, text: '7' });
  });

  test('have equal values above and below each other, and different ones in the middle of their row', () => {
    const [monday, tuesday] = drawWeekdays(weekdaysSpec(TWO_WEEKS)).rows;
    expect(monday?.dots.map(({ offset }) => offset)).toEqual([-2.75, 2.75]);
    expect(tuesday?.dots.map(({ offset }) => offset)).toEqual([0, 0]);
  });

  test('have many equal values within their row, each a dot of its own', () => {
    const { rows } = drawWeekdays(weekdaysSpec(repeat(5, 7 * 52)));
    for (const { dots } of rows) {
      expect(dots).toHaveLength(52);
      expect(new Set(dots.map(({ offset }) => offset)).size).toBe(52);
      expect(Math.max(...dots.map(({ offset }) => Math.abs(offset)))).toBeLessThanOrEqual(REACH);
    }
  });

  test('name what is typical of each where it lies, and nothing of one that has no record', () => {
    const { rows } = drawWeekdays(weekdaysSpec(TWO_WEEKS));
    expect(rows.map(({ typical }) => typical?.text)).toEqual(['1', '5', '3', '4', '7 to 8', '3', '7']);
    expect(rows.map(({ typical }) => typical?.x)).toEqual([10, 50, 30, 40, 75, 30, 70]);
    const [monday, tuesday] = drawWeekdays(weekdaysSpec([5, null])).rows;
    expect(monday?.typical).toEqual({ x: 50, text: '5' });
    expect(tuesday).toEqual({ name: 'Tue', dots: [], typical: null });
  });

  test('of nothing, and of days without a record, are seven empty rows on an axis', () => {
    for (const spec of [weekdaysSpec([]), weekdaysSpec(repeat(null, 7 * WEEKS))]) {
      const { rows, ticks } = drawWeekdays(spec);
      expect(rows.map(({ dots, typical }) => [dots.length, typical])).toEqual(repeat([0, null], 7));
      expect(ticks.map(({ text }) => text)).toEqual(['0', '5', '10']);
    }
  });

  test('say the day of each dot, across a year’s end and on a leap day', () => {
    const titles = (from: '2025-12-31' | '2024-02-29') =>
      drawWeekdays(weekdaysSpec([], { series: seriesFrom(from, [3, 4.5]) })).rows.flatMap(({ dots }) =>
        dots.map(({ title }) => title),
      );
    expect(titles('2025-12-31')).toEqual(['Wed 31 Dec: 3', 'Thu 1 Jan: 4 to 5']);
    expect(titles('2024-02-29')).toEqual(['Thu 29 Feb: 3', 'Fri 1 Mar: 4 to 5']);
  });

  test('have an axis that is never zoomed in on the values, and reaches from end to end', () => {
    const { ticks } = drawWeekdays(weekdaysSpec([6, 7]));
    expect(ticks.map(({ x, text }) => [x, text])).toEqual([
      [0, '0'],
      [50, '5'],
      [100, '10'],
    ]);
    const minutes = drawWeekdays(weekdaysSpec([70, 85], { quantity: 'minutes' }));
    expect(minutes.ticks.map(({ text }) => text)).toEqual(['0', '30', '60', '90']);
    expect(minutes.rows[0]?.dots[0]).toMatchObject({ x: 77.78, title: 'Mon 2 Nov: 70 min' });
    const bounded = drawWeekdays(weekdaysSpec([1, 7], { bounds: [1, 7] }));
    expect(bounded.rows.flatMap(({ dots }) => dots.map(({ x }) => x))).toEqual([0, 100]);
  });

  test('have names at their axis that never overlap where they are shown', () => {
    const times = drawWeekdays(weekdaysSpec([600, 1100], { quantity: 'clock' }));
    expect(times.ticks.length).toBeGreaterThan(2);
    expect(ROOMS.flatMap((room) => overlapping(times.ticks, room))).toEqual([]);
  });

  test('lead to their days, to pages of their own, or nowhere', () => {
    const addresses = (links?: 'days' | { '2026-11-03': string }) =>
      drawWeekdays(weekdaysSpec([5, 6], { links })).rows.flatMap(({ dots }) => dots.map(({ address }) => address));
    expect(addresses('days')).toEqual(['/journal/2026/11/02/', '/journal/2026/11/03/']);
    expect(addresses({ '2026-11-03': '/a/' })).toEqual([null, '/a/']);
    expect(addresses()).toEqual([null, null]);
  });

  test('are rounded to two decimals', () => {
    const drawing = drawWeekdays(weekdaysSpec([...repeat(37, 70), ...repeat(38, 21)], { quantity: 'minutes' }));
    expect(unrounded(numbersIn(drawing))).toEqual([]);
  });
});

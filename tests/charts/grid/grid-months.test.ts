import { expect, test } from 'vitest';
import { gridMonths } from '../../../src/charts/grid/draw-grid.ts';
import { emptyGrid, gridSpec, repeat, seriesFrom } from '../sample.ts';

const words = (value: number) => `${String(value)}!`;

test('a grid has its numbers in a row a month and a column for each day that a month can have', () => {
  const [november, ...others] = gridMonths(gridSpec([5, null, 0], { skipped: ['2026-11-17'] }), words);
  expect(others).toEqual([]);
  expect(november?.month).toBe('2026-11-01');
  expect(november?.cells).toEqual([...repeat('', 15), '5!', '–', '0!', ...repeat('', 13)]);
});

test('a skipped day that also has a value shows the value, and a day without a record nothing', () => {
  const [november] = gridMonths(gridSpec([5, null], { skipped: ['2026-11-16'] }), words);
  expect(november?.cells.slice(15, 17)).toEqual(['5!', '']);
});

test('every month has as many cells, a leap day its own, and two Januaries are two rows', () => {
  const months = gridMonths(emptyGrid('2024-01-01', 397), words);
  expect(months.map(({ month }) => month.slice(0, 7)).filter((month) => month.endsWith('-01'))).toEqual([
    '2024-01',
    '2025-01',
  ]);
  expect(months).toHaveLength(13);
  expect(months.every(({ cells }) => cells.length === 31 && cells.every((cell) => cell === ''))).toBe(true);
  const leap = gridMonths(gridSpec([], { series: seriesFrom('2024-02-28', [1, 2, 3]) }), words);
  expect(leap.map(({ month, cells }) => [month, cells.indexOf('2!'), cells.indexOf('3!')])).toEqual([
    ['2024-02-01', 28, -1],
    ['2024-03-01', -1, 0],
  ]);
});

test('a year’s end is the last cell of one row and the first of the next', () => {
  const months = gridMonths(gridSpec([], { series: seriesFrom('2025-12-31', [1, 2]) }), words);
  expect(months.map(({ month, cells }) => [month, cells[30], cells[0]])).toEqual([
    ['2025-12-01', '1!', ''],
    ['2026-01-01', '', '2!'],
  ]);
});

test('no days are no months', () => {
  expect(gridMonths(gridSpec([]), words)).toEqual([]);
});

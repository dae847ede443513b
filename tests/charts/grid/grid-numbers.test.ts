import { expect, test } from 'vitest';
import { gridNumbers } from '../../../src/charts/grid/grid-numbers.ts';
import { gridSpec } from '../sample.ts';

test('a grid has a table of the days with a record', () => {
  const numbers = gridNumbers(gridSpec([5, null, null], { skipped: ['2026-11-17'] }));
  expect(numbers.rows.map(({ day, cells }) => [day, ...cells])).toEqual([
    ['2026-11-16', '5 min'],
    ['2026-11-17', 'skipped'],
  ]);
});

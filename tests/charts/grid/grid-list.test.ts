import { expect, test } from 'vitest';
import { listedDays } from '../../../src/charts/grid/grid-list.ts';
import { lineSpec } from '../sample.ts';

test('a grid has a list of the days with a record, for where those are few', () => {
  const { series, backdrop, title, caption } = lineSpec([4, null, 0]);
  const grid = {
    title,
    caption,
    series,
    backdrop,
    quantity: 'minutes',
    skipped: ['2025-11-02'],
    firstDayOfWeek: 1,
  } as const;
  expect(listedDays(grid).map(({ value }) => value)).toEqual(['4 min', 'skipped', '0 min']);
});

import { expect, test } from 'vitest';
import { pairNumbers } from '../../../src/charts/pairs/pairs-numbers.ts';
import { YEARS_APART, pairsSpec } from '../sample.ts';

test('the table has both values, and what they are of where that differs', () => {
  expect(pairNumbers(pairsSpec([[10, null]])).rows[0]?.cells).toEqual(['10', '']);
  expect(pairNumbers(pairsSpec([[10, 5]], 'sad'))).toMatchObject({ columns: ['Of', 'before', 'after'] });
});

test('the table has the year of each day where days are of more than one', () => {
  const long = { ...pairsSpec([]), pairs: YEARS_APART };
  expect(pairNumbers(long).rows.map(({ label }) => label)).toEqual(['Thu 29 Feb 2024', 'Sat 28 Feb 2026']);
});

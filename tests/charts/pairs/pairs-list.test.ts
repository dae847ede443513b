import { expect, test } from 'vitest';
import { listedPairs } from '../../../src/charts/pairs/pairs-list.ts';
import { pairsSpec, YEARS_APART } from '../sample.ts';

test('the list has both values, and what they are of where that differs', () => {
  expect(listedPairs(pairsSpec([[10, 5]], 'sad'))[0]?.value).toBe('sad, 10 before, 5 after');
  expect(listedPairs(pairsSpec([[null, 5]]))[0]?.value).toBe('5 after');
  expect(listedPairs(pairsSpec([]))).toEqual([]);
});

test('the list has the year of each day where days are of more than one', () => {
  const long = { ...pairsSpec([]), pairs: YEARS_APART };
  expect(listedPairs(long)[0]?.label).toBe('Thu 29 Feb 2024');
});

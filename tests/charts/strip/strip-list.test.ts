import { expect, test } from 'vitest';
import { listedStates } from '../../../src/charts/strip/strip-list.ts';
import { stripSpec } from '../sample.ts';

test('a strip has a list of the days with a record, for where those are few', () => {
  expect(listedStates(stripSpec('2025-11-03', ['done', null, 'skipped', 'not-done']))).toEqual([
    { day: '2025-11-03', label: 'Mon 3 Nov', value: 'done' },
    { day: '2025-11-05', label: 'Wed 5 Nov', value: 'skipped' },
    { day: '2025-11-06', label: 'Thu 6 Nov', value: 'not done' },
  ]);
});

test('the list of a strip without a record is empty', () => {
  expect(listedStates(stripSpec('2025-11-03', [null, null]))).toEqual([]);
  expect(listedStates(stripSpec('2025-11-03', []))).toEqual([]);
});

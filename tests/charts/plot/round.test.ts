import { expect, test } from 'vitest';
import { round } from '../../../src/charts/plot/round.ts';

test('places have two decimals, and none is -0', () => {
  expect([1 / 3, 2 / 3, -0.126, 12.345, 100].map(round)).toEqual([0.33, 0.67, -0.13, 12.35, 100]);
  expect([-0.001, -0, 0].every((value) => Object.is(round(value), 0))).toBe(true);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sideBySide } from '../../../src/charts/plot/side-by-side.ts';

const offsets = (count: number, reach: number) => sideBySide(Array(count).fill(0), reach).map(({ offset }) => offset);

test('one stands in the middle, and several beside each other around it', () => {
  expect(sideBySide([], 46)).toEqual([]);
  expect(offsets(1, 46)).toEqual([0]);
  expect(offsets(2, 46)).toEqual([-2.75, 2.75]);
  expect(offsets(3, 46)).toEqual([-5.5, 0, 5.5]);
});

test('many are closer together', () => {
  expect(offsets(4, 10)).toEqual([-7.5, -2.5, 2.5, 7.5]);
});

test('each keeps what it is, in the order given', () => {
  expect(sideBySide(['a', 'b', 'c'], 46).map(({ item }) => item)).toEqual(['a', 'b', 'c']);
});

test('none goes further than is said, and each has a place of its own, however many there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 366 }), fc.integer({ min: 10, max: 60 }), (count, reach) => {
      const places = offsets(count, reach);
      expect(Math.max(...places)).toBeLessThanOrEqual(reach);
      expect(Math.min(...places)).toBeGreaterThanOrEqual(-reach);
      expect(new Set(places).size).toBe(count);
      expect((places[0] ?? NaN) + (places.at(-1) ?? NaN)).toBeCloseTo(0, 1);
    }),
  );
});

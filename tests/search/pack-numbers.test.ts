import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNumbers, signed, unpackNumbers, unsigned } from '../../src/search/shared/pack-numbers.ts';

test('numbers that were packed are the same again', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 })), (numbers) => {
      expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
    }),
  );
});

test('a number with a sign is the same again, and has none in between', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(2 ** 30), max: 2 ** 30 }), (number) => {
      expect(unsigned(number)).toBeGreaterThanOrEqual(0);
      expect(signed(unsigned(number))).toBe(number);
    }),
  );
});

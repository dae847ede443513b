import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endsOfInk, inkOf } from '../../../src/charts/squares/square.ts';
import { inksInWords, lowestWords } from '../../../src/messages/en/grid-key.ts';

const axis = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 2000 }));

describe('the ink of a value', () => {
  test('is the quarter of the axis that it lies in, the upper end of a quarter with it', () => {
    expect([1, 20, 21, 40, 41, 60, 61, 80].map((value) => inkOf(value, [0, 80]))).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expect([0.1, 2.5, 2.6, 7.5, 7.6].map((value) => inkOf(value, [0, 10]))).toEqual([1, 1, 2, 3, 4]);
  });

  test('is an outline for the lowest value, wherever the axis begins, and for what lies below it', () => {
    expect([inkOf(0, [0, 80]), inkOf(1, [1, 7]), inkOf(-6, [-6, 4]), inkOf(-1, [0, 80])]).toEqual(
      Array.from({ length: 4 }, () => 'outline'),
    );
    expect(inkOf(0, [-6, 4])).toBe(3);
  });

  test('is the fullest above the axis, and an axis without a length still has one', () => {
    expect(inkOf(999, [0, 80])).toBe(4);
    expect([inkOf(5, [5, 5]), inkOf(6, [5, 5])]).toEqual(['outline', 4]);
  });

  test('never falls where the value rises, and ends where it is said to', () => {
    fc.assert(
      fc.property(axis, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), ([low, length], shares) => {
        const [domain, ends] = [[low, low + length] as const, endsOfInk([low, low + length])];
        const values = shares.map((share) => low + share * length).sort((a, b) => a - b);
        const inks = values.map((value) => inkOf(value, domain));
        const strengths = inks.map((ink) => (ink === 'outline' ? 0 : Number(ink)));
        expect(strengths).toEqual([...strengths].sort((a, b) => a - b));
        expect(ends.map((end) => inkOf(end, domain))).toEqual([1, 2, 3, 4]);
        expect(ends.map((end) => inkOf(end + length / 1000, domain))).toEqual([2, 3, 4, 4]);
      }),
    );
  });
});

describe('the words of the strengths', () => {
  test('say where each ends, and what an outline stands for', () => {
    expect(endsOfInk([0, 80])).toEqual([20, 40, 60, 80]);
    expect(inksInWords(endsOfInk([0, 80]), { quantity: 'minutes' })).toEqual(['to 20', 'to 40', 'to 60', 'to 80']);
    expect(inksInWords(endsOfInk([600, 840]), { quantity: 'clock' }).at(-1)).toBe('to 02:00');
    expect(lowestWords(0, { quantity: 'minutes' })).toBe('0 min, or skipped');
    expect(lowestWords(600, { quantity: 'clock' })).toBe('skipped');
    expect(lowestWords(0, { quantity: 'yesno' })).toBe('no, or skipped');
  });

  test.each([
    [0, 10],
    [1, 7],
    [0, 4],
    [0, 100],
    [0, 3],
    [1, 3],
  ])('of a scale from %i to %i name every value that has that ink, and no other', (low, high) => {
    const domain = [low, high] as const;
    const words = inksInWords(endsOfInk(domain), { quantity: 'rating' }, low + 1);
    const values = Array.from({ length: high - low }, (_, index) => low + 1 + index);
    const named = words.map((word) => {
      const [from = NaN, to = from] = word?.split('\u2013').map(Number) ?? [];
      return values.filter((value) => value >= from && value <= to);
    });
    expect(named).toEqual([1, 2, 3, 4].map((ink) => values.filter((value) => inkOf(value, domain) === ink)));
    expect(words.map((word) => word === null)).toEqual(named.map((of) => of.length === 0));
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedNumber } from '../../src/writing/typed-number.ts';
import { HOSTILE } from './hostile.ts';

test.each([
  ['0', 0],
  [' 12 ', 12],
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['.5', 0.5],
  [',5', 0.5],
  ['0,125', 0.125],
  ['-3', -3],
  ['007', 7],
  ['8500', 8500],
  ['12345.678', 12345.678],
  ['3.1415', 3.1415],
])('%j is %d', (text, value) => {
  expect(typedNumber(text)).toBe(value);
});

test.each([
  ...['', ' ', '-', '.', ',', '5.', '1e3', '0x10', 'two', '1 000', '1,5,5', '--3', '+3', '1/2', '½', '３', '٣', '۳'],
  ...['\u22123', '3\u200b', '\u202e3', '3\u0000', '12345678901', '0.00001', 'Infinity', 'NaN'],
])('%j is no number', (text) => {
  expect(typedNumber(text)).toBeNull();
});

test('three digits behind a sign may be thousands: that is no value, but both that it may be', () => {
  expect(typedNumber('8,500')).toEqual({ typed: '8,500', either: '8500', or: '8.5' });
  expect(typedNumber('8.500')).toEqual({ typed: '8.500', either: '8500', or: '8.5' });
  expect(typedNumber('-1.125')).toEqual({ typed: '-1.125', either: '-1125', or: '-1.1250' });
});

test('each of the two, typed in its place, is a value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.nat(999), (whole, rest) => {
      const digits = String(rest).padStart(3, '0');
      const typed = typedNumber(`${String(whole)},${digits}`);
      if (typed === null || typeof typed === 'number') throw new Error(`${String(whole)},${digits} has one reading`);
      expect(typedNumber(typed.either)).toBe(whole * 1000 + rest);
      expect(typedNumber(typed.or)).toBe(Number(`${String(whole)}.${digits}`));
    }),
  );
});

test('a number is read back as it is written, so that no digit is lost on the way', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.nat(99), (whole, hundredths) => {
      const text = `${String(whole)}.${String(hundredths).padStart(2, '0')}`;
      const typed = typedNumber(text);
      expect(typed).toBe(Number(text));
      expect(JSON.stringify(typed)).not.toContain('e');
      expect(Number(typed).toFixed(2)).toBe(text);
    }),
  );
});

test('whatever is typed, there is a finite number, two readings, or nothing', () => {
  const digits = fc.stringMatching(/^[0-9.,\-+eE \u202e３٣]{0,12}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary-ascii' }), fc.constantFrom(...HOSTILE), digits), (text) => {
      const typed = typedNumber(text);
      if (typeof typed === 'number') expect(Number.isFinite(typed)).toBe(true);
    }),
  );
});

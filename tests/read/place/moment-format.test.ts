import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayPattern } from '../../../src/read/place/day-pattern.ts';
import { patternOfMoment } from '../../../src/read/place/moment-format.ts';

test.each([
  ['YYYY-MM-DD', '{YYYY}-{MM}-{DD}', '2026-11-23'],
  ['YYYY/MM-MMMM/YYYY-MM-DD-dddd', '{YYYY}/{MM}-{MMMM}/{YYYY}-{MM}-{DD}-{dddd}', '2026/11-November/2026-11-23-Monday'],
  ['[Journal]/YYYY/[Day] DD.MM', 'Journal/{YYYY}/Day {DD}.{MM}', 'Journal/2026/Day 23.11'],
  ['dddd, MMMM Do, YYYY', '{dddd}, {MMMM} {Do}, {YYYY}', 'Monday, November 23rd, 2026'],
  ['gggg-[W]ww/YYYYMMDD', '{*}-W{*}/{YYYY}{MM}{DD}', '2026-W48/20261123'],
  ['GGGG/Qo/D-M-YY', '{*}/{*}/{D}-{M}-{YY}', '2026/4th/23-11-26'],
  ['YYYY-MM-DD HHmm', '{YYYY}-{MM}-{DD} {*}', '2026-11-23 2140'],
])('%s is %s', (format, pattern, path) => {
  expect(patternOfMoment(format)).toBe(pattern);
  expect(dayPattern(pattern)?.dayIn(path)?.day).toBe('2026-11-23');
});

test.each(['gggg-[W]ww', 'YYYY-MM', '', '[never]', 'DDDD YYYY'])('%j says no day', (format) => {
  expect(dayPattern(patternOfMoment(format) ?? '')).toBeNull();
});

test('any text is a pattern, none, or left alone, and never an error', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'YMDdoQgW[]{}/-. a'.split('')) })),
      (format) => {
        const pattern = patternOfMoment(format);
        return (pattern === null) === /[{}]/.test(format) &&
          dayPattern(pattern ?? '')?.dayIn('2026/11/23') !== undefined
          ? true
          : pattern === null || dayPattern(pattern) === null;
      },
    ),
  );
});

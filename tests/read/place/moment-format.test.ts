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
  ['[D.] D.M.YYYY (ddd)', 'D. {D}.{M}.{YYYY} ({ddd})', 'D. 23.11.2026 (Mo)'],
  ['(YYYY\\MM$DD', '({YYYY}\\{MM}${DD}', '(2026\\11$23'],
  ['YYYY-MM-DD HHmm', '{YYYY}-{MM}-{DD} {*}', '2026-11-23 2140'],
])('%s is %s', (format, pattern, path) => {
  expect(patternOfMoment(format)).toBe(pattern);
  expect(dayPattern(pattern)?.dayIn(path)?.day).toBe('2026-11-23');
});

test.each(['gggg-[W]ww', 'YYYY-MM', '', '[never]', 'DDDD YYYY'])('%j says no day', (format) => {
  expect(dayPattern(patternOfMoment(format) ?? '')).toBeNull();
});

test('braces have no place in a format', () => {
  expect(patternOfMoment('{YYYY}-MM-DD')).toBeNull();
});

test('any format is read without an error, and finds no day where it says none', () => {
  const part = fc.constantFrom('YYYY', 'MM', 'DD', 'D', 'Do', 'gggg', '[', ']', '(', '\\', '$', ' ', '-', 'ddd', '{');
  const format = fc.oneof(
    fc.string(),
    fc.array(part).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(format, fc.string(), (written, path) => {
      const found = dayPattern(patternOfMoment(written) ?? '')?.dayIn(path) ?? null;
      return found === null || /YY/.test(written);
    }),
  );
});

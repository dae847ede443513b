import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayPattern } from '../../../src/read/place/day-pattern.ts';
import { momentOfPattern, patternOfMoment } from '../../../src/read/place/moment-format.ts';

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

test.each([
  ['Days {YYYY}/{MM}-{DD}', '[Days] YYYY/MM-DD'],
  ['{dddd} {Do} {MMMM} {YYYY}', 'dddd Do MMMM YYYY'],
  ['Tage für {YYYY}-{MM}-{DD}', '[Tage] [f]ü[r] YYYY-MM-DD'],
])('the pattern %s is the format %s', (pattern, format) => {
  expect(momentOfPattern(pattern)).toBe(format);
});

test.each([
  '{*}-{YYYY}-{MM}-{DD}',
  '[x] {YYYY}-{MM}-{DD}',
  String.raw`\Y {YYYY}-{MM}-{DD}`,
  '{YYYY}-{MM}',
  '{YYYY',
  '{MM}{M}/{YYYY}-{DD}',
])('the pattern %s has no format', (pattern) => {
  expect(momentOfPattern(pattern)).toBeNull();
});

test('a pattern that has a format is the same pattern when it is read again, and all but the odd one have', () => {
  let without = 0;
  const field = fc.constantFrom('{YYYY}', '{YY}', '{MM}', '{M}', '{MMMM}', '{DD}', '{D}', '{Do}', '{dddd}');
  const literal = fc.string({ unit: fc.constantFrom(...'aDMYswé-_/. 5'.split('')), maxLength: 5 });
  const parts = fc.array(fc.tuple(literal, field), { maxLength: 3 }).map((pairs) => pairs.flat().join(''));
  fc.assert(
    fc.property(parts, literal, (start, end) => {
      const pattern = `${start}/{YYYY}-{MM}-{DD}${end}`;
      const format = momentOfPattern(pattern);
      if (format === null) without++;
      else expect(patternOfMoment(format)).toBe(pattern);
    }),
  );
  expect(without).toBeLessThan(50);
});

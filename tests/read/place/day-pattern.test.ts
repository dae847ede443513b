import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/calendar/day.ts';
import { dayPattern } from '../../../src/read/place/day-pattern.ts';

const dayIn = (pattern: string, path: string) => dayPattern(pattern)?.dayIn(path) ?? null;

test.each([
  ['Journal/{YYYY}/{MM}-{DD}', 'Journal/2026/11-23', ''],
  ['Journal/{YYYY}/{MM}-{DD}', 'journal/2026/11-23 after work', 'after work'],
  ['{YYYY}/{MM}/{DD}', '2026/11/23', ''],
  ['{DD}-{MM}-{YYYY}', 'Diary/23-11-2026', ''],
  ['{M}-{D}-{YY}', '11-23-26', ''],
  ['Daily/{dddd}, {MMMM} {Do} {YYYY}', 'Daily/Monday, November 23rd 2026', ''],
  ['Tagebuch/{YYYY}/{MMMM}/{D}', 'Tagebuch/2026/November/23', ''],
  ['Tagebuch/{YYYY}/{MMM}/{DD}', 'Tagebuch/2026/Nov./23', ''],
  ['Journal/{YYYY}/{MM}-{MMMM}/{YYYY}-{MM}-{DD}-{dddd}', 'Journal/2026/11-November/2026-11-23-segunda-feira', ''],
  ['{*}/{YYYY}.{MM}.{DD} (daily)', 'Week 48/2026.11.23 (daily)', ''],
  ['Caf\u00e9/{YYYY}-{MM}-{DD}', 'Cafe\u0301/2026-11-23', ''],
])('%s finds the day of %s, and the words behind it', (pattern, path, words) => {
  expect(dayIn(pattern, path)).toEqual({ day: '2026-11-23', words });
});

test.each([
  ['in another folder', 'Journal/{YYYY}/{MM}-{DD}', 'Work/2026/11-23'],
  ['further down', 'Journal/{YYYY}/{MM}-{DD}', 'Old/Journal/2026/11-23'],
  ['of no day', 'Journal/{YYYY}/{MM}-{DD}', 'Journal/2026/02-30'],
  ['with more figures', 'Journal/{YYYY}/{MM}-{DD}', 'Journal/2026/11-231'],
  ['of two years', '{YYYY}/{YYYY}-{MM}-{DD}', '2025/2026-11-23'],
  ['of two months', '{YYYY}/{MMMM}/{MM}-{DD}', '2026/October/11-23'],
  ['of a month that is none', '{YYYY} {MMMM} {D}', '2026 Smarch 13'],
  ['with other signs', '{YYYY}.{MM}.{DD}', '2026x11x23'],
])('a path %s is none of the pattern’s', (_, pattern, path) => {
  expect(dayIn(pattern, path)).toBeNull();
});

test.each([
  '',
  'Journal',
  '{YYYY}',
  '{YYYY}-{MM}',
  '{YYYY}-{MM}-{WW}',
  '{YYYY}-{MM}-{DD',
  'YYYY-MM-DD',
  '{yyyy}-{MM}-{DD}',
])('%j is no pattern of a day', (written) => {
  expect(dayPattern(written)).toBeNull();
});

describe('the path of a day', () => {
  test.each([
    ['Journal/{YYYY}/{MM}-{DD}', 'en-GB', 'Journal/2026/11-03'],
    ['{dddd}, {MMMM} {Do} {YYYY}', 'en-GB', 'Tuesday, November 3rd 2026'],
    ['{YYYY}/{MMMM}/{D} {ddd}', 'fr', '2026/novembre/3 mar.'],
    ['{*}/{YYYY}-{MM}-{DD}', 'en-GB', null],
  ])('by %s in %s is %j', (pattern, language, path) => {
    expect(dayPattern(pattern)?.pathOf('2026-11-03', language)).toBe(path);
  });

  const field = (...names: string[]) => fc.constantFrom(...names.map((name) => `{${name}}`));
  const literal = fc.constantFrom(...['-', '.', ' ', '/', ' de ', '(', '+', '$', '[', '_', 'a|b', '^']);
  const pattern = fc
    .tuple(literal, field('YYYY'), literal, field('MM', 'MMMM', 'MMM', 'M'), literal, field('DD', 'D', 'Do'), literal)
    .map((parts) => `Notes/x${parts.join('')}{dddd}`);
  const day = fc
    .integer({ min: -20_000, max: 30_000 })
    .map((days) => Temporal.PlainDate.from('1980-01-01').add({ days }).toString() as Day);

  test('is read back as that day, in every language whose months are known', () => {
    const language = fc.constantFrom('en-GB', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'sv', 'da', 'nb', 'pl');
    fc.assert(
      fc.property(pattern, day, language, (written, wanted, spoken) => {
        const made = dayPattern(written);
        const path = made?.pathOf(wanted, spoken);
        // Two months of two languages may have one short name; then it is none.
        const found = made?.dayIn(path ?? '') ?? null;
        return typeof path === 'string' && (found?.day === wanted || (found === null && written.includes('{MMM')));
      }),
      { numRuns: 500 },
    );
  });

  test('no pattern and no path takes longer than it is long', () => {
    const path = `Journal/${'2026/11-'.repeat(4000)}`;
    for (const written of [
      '{*}/{*}/{*}/{YYYY}-{MM}-{DD}',
      '{dddd}{dddd}{dddd}{YYYY}{MM}{DD}',
      '{YYYY}{MMMM}{MMMM}{DD}',
    ])
      expect(dayPattern(written)?.dayIn(path) ?? null).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { formatDay, formatMonth, formatSpan } from '../../src/calendar/format.ts';

describe('a day in words', () => {
  test.each([
    ['long', 'Monday 23 November 2026'],
    ['medium', 'Mon 23 Nov 2026'],
    ['short', '23 Nov'],
    ['short-year', '23 Nov 2026'],
    ['weekday', 'Monday'],
    ['month', 'November 2026'],
    ['month-short', 'Nov'],
  ] as const)('is %s: %s', (style, words) => {
    expect(formatDay('2026-11-23', style, 'en-GB')).toBe(words);
  });

  test('follows the language', () => {
    expect(formatDay('2026-11-23', 'short', 'en-US')).toBe('Nov 23');
    expect(formatMonth('2026-11', 'de')).toBe('November 2026');
  });
});

describe('a span in words', () => {
  test.each([
    ['2026-11-03', '2026-11-03', '3 Nov'],
    ['2026-11-03', '2026-11-16', '3–16 Nov'],
    ['2026-10-28', '2026-11-09', '28 Oct – 9 Nov'],
    ['2026-12-28', '2027-01-03', '28 Dec 2026 – 3 Jan 2027'],
    ['2024-02-29', '2024-03-01', '29 Feb – 1 Mar'],
  ] as const)('from %s to %s is %s', (from, to, words) => {
    expect(formatSpan({ from, to }, 'en-GB')).toBe(words);
  });

  test('has both days where the language puts the day', () => {
    expect(formatSpan({ from: '2026-11-03', to: '2026-11-16' }, 'en-US')).toBe('Nov 3–16');
  });
});

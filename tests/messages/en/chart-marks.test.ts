import { describe, expect, test } from 'vitest';
import { dayWords, spanWords, weekdayWords } from '../../../src/messages/en/chart-marks.ts';
import { axisWords, rangeWords, targetWords, tickWords, valueWords } from '../../../src/messages/en/values.ts';

describe('the words for a value', () => {
  test('a rating has no decimals', () => {
    expect(valueWords(6, 'rating')).toBe('6');
    expect(valueWords(6.5, 'rating')).toBe('7');
  });

  test('a count and minutes keep the decimals that were written, and their unit', () => {
    expect(valueWords(2.5, 'count', 'km')).toBe('2.5 km');
    expect(valueWords(0.25, 'count', 'mg')).toBe('0.25 mg');
    expect(valueWords(0.004, 'count')).toBe('0.004');
    expect(valueWords(1e-7, 'count', 'g')).toBe('0.0000001 g');
    expect(valueWords(0.4, 'minutes')).toBe('0.4 min');
    expect(rangeWords([0.004, 0.25], 'count', 'mg')).toBe('between 0.004 and 0.25 mg');
    expect(targetWords({ at_most: 0.25 }, 'count', 'mg')).toBe('at most 0.25 mg');
    expect(valueWords(6, 'count')).toBe('6');
  });

  test('large amounts have their digits in threes, and at an axis stand in thousands', () => {
    expect(valueWords(9500, 'count', 'steps')).toBe('9500 steps');
    expect(valueWords(1234567.8, 'count')).toBe('1\u202f234\u202f567.8');
    expect(valueWords(-12000, 'minutes')).toBe('-12\u202f000 min');
    expect([axisWords(5000, 'count'), axisWords(200000, 'count'), axisWords(12500, 'minutes')]).toEqual([
      '5000',
      '200k',
      '12.5k',
    ]);
    expect(tickWords(12345, 'count')).toBe('12\u202f345');
  });

  test('sleep is hours and minutes to five minutes', () => {
    expect(valueWords(392, 'sleep')).toBe('6 h 30');
    expect(valueWords(363, 'sleep')).toBe('6 h 05');
    expect(valueWords(358, 'sleep')).toBe('6 h');
    expect(valueWords(0, 'sleep')).toBe('0 h');
  });

  test('a clock time is counted from noon, so that midnight is 720', () => {
    expect(valueWords(670, 'clock')).toBe('23:10');
    expect(valueWords(720, 'clock')).toBe('00:00');
    expect(valueWords(0, 'clock')).toBe('12:00');
    expect(valueWords(1140, 'clock')).toBe('07:00');
  });

  test('yes or no is yes or no', () => {
    expect(valueWords(1, 'yesno')).toBe('yes');
    expect(valueWords(0, 'yesno')).toBe('no');
  });

  test('an axis leaves out the unit that stands above it', () => {
    expect(tickWords(30, 'minutes')).toBe('30');
    expect(tickWords(360, 'sleep')).toBe('6 h');
    expect(tickWords(0, 'sleep')).toBe('0');
  });
});

describe('the words for a target', () => {
  test('a least, a greatest and a range are told apart', () => {
    expect(targetWords({ at_least: 30 }, 'minutes')).toBe('at least 30 min');
    expect(targetWords({ at_most: 2 }, 'count', 'cups')).toBe('at most 2 cups');
    expect(targetWords({ at_least: 420, at_most: 540 }, 'sleep')).toBe('7 h to 9 h');
  });

  test('a clock time is reached by or not before', () => {
    expect(targetWords({ at_most: 660 }, 'clock')).toBe('by 23:00');
    expect(targetWords({ at_least: 630 }, 'clock')).toBe('not before 22:30');
  });

  test('a target without values says nothing', () => {
    expect(targetWords({}, 'rating')).toBe('');
  });
});

describe('the words for days', () => {
  test('a day has no leading zero', () => {
    expect(dayWords('2025-11-03')).toBe('3 Nov');
    expect(weekdayWords('2025-11-03')).toBe('Mon 3 Nov');
    expect(dayWords('2024-02-29')).toBe('29 Feb');
  });

  test("a span says the year once, unless it crosses the year's end", () => {
    expect(spanWords('2025-11-03', '2025-11-30')).toBe('3 Nov to 30 Nov 2025');
    expect(spanWords('2025-12-20', '2026-01-02')).toBe('20 Dec 2025 to 2 Jan 2026');
    expect(spanWords('2025-11-03', '2025-11-03')).toBe('3 Nov 2025');
  });
});

import { describe, expect, test } from 'vitest';
import { compareWindows, nonOverlapOfAllPairs, typicalChange } from '../../../src/facts/series/compare-windows.ts';
import type { Series } from '../../../src/facts/series/series.ts';
import { addDays } from '../../../src/calendar/day.ts';

function week(...values: (number | null)[]): Series {
  return { days: values.map((_, index) => addDays('2026-11-16', index)), values };
}

describe('the non-overlap of all pairs', () => {
  test('is the share of pairs in which the later is higher, a tie counting half', () => {
    // 4 pairs: 3>2, 3=3, 5>2, 5>3
    expect(nonOverlapOfAllPairs([3, 5], [2, 3])).toBe(3.5 / 4);
    expect(nonOverlapOfAllPairs([1], [2])).toBe(0);
    expect(nonOverlapOfAllPairs([2], [2])).toBe(0.5);
  });
});

test('the typical change is the median difference of neighbouring recorded days', () => {
  expect(typicalChange([5, 6, 4, 4])).toBe(1);
  expect(typicalChange([5])).toBe(0);
  expect(typicalChange([])).toBe(0);
});

describe('now against before', () => {
  test('is higher or lower where most pairs and the medians say so', () => {
    expect(compareWindows(week(7, 7, 8, 7, 8), week(4, 5, 4, 5, 4))).toEqual({ verdict: 'higher' });
    expect(compareWindows(week(4, 5, 4, 5, 4), week(7, 7, 8, 7, 8))).toEqual({ verdict: 'lower' });
  });

  test('is the same where the days overlap', () => {
    expect(compareWindows(week(4, 6, 5, 7, 3), week(5, 4, 6, 3, 7))).toEqual({ verdict: 'same' });
    expect(compareWindows(week(5, 5, 5, 5, 5), week(5, 5, 5, 5, 5))).toEqual({ verdict: 'same' });
  });

  test('is the same where the medians differ by less than days differ from each other', () => {
    expect(compareWindows(week(3, 9, 4, 9, 4, 9), week(2, 8, 3, 8, 3, 3)).verdict).toBe('same');
  });

  test('needs five recorded days in each, and says which has how many', () => {
    expect(compareWindows(week(5, 5, 5, 5, 5, 5, 5), week(5, null, null, 6, null, null, 7))).toEqual({
      verdict: 'unknown',
      recorded: 3,
      days: 7,
    });
    expect(compareWindows(week(), week(5, 5, 5, 5, 5))).toEqual({ verdict: 'unknown', recorded: 0, days: 0 });
  });

  test('takes gaps out before it compares', () => {
    expect(compareWindows(week(7, null, 7, 8, null, 7, 8), week(4, 5, 4, null, 5, 4, null))).toEqual({
      verdict: 'higher',
    });
  });
});

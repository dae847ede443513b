import { describe, expect, test } from 'vitest';
import { medianWords, rangeWords } from '../../../src/messages/en/values.ts';
import { coverageWords, habitCaption, sleepCaption } from '../../../src/messages/en/chart-captions.ts';

describe('the words for a middle', () => {
  test('name both ratings it lies between, so that none has a decimal and none is moved', () => {
    expect([5, 5.5, 4.75, 0.5].map((value) => medianWords(value, 'rating'))).toEqual(['5', '5 to 6', '5', '0 to 1']);
    expect(medianWords(45, 'minutes')).toBe('45 min');
  });

  test('are widened to ratings at the ends of a range', () => {
    expect(rangeWords([3.5, 7.5], 'rating')).toBe('between 3 and 8');
    expect(rangeWords([1, 3], 'count', 'cups')).toBe('between 1 and 3 cups');
  });
});

describe('the sentence under a chart', () => {
  test('gives the middle, the range and what they rest on', () => {
    const summary = { median: 5.5, low: 3, high: 7 };
    expect(coverageWords('Mood', { recorded: 10, days: 14 }, { summary, quantity: 'rating' })).toBe(
      'Mood: median 5 to 6, between 3 and 7; 10 of 14 days recorded.',
    );
    expect(sleepCaption({ median: 390, low: 240, high: 480 }, { recorded: 23, days: 28 })).toBe(
      'Sleep: median 6 h 30, between 4 h and 8 h; 23 of 28 nights recorded.',
    );
  });

  test('gives no range where there is none, and no middle of nothing', () => {
    const summary = { median: 4, low: 4, high: 4 };
    expect(coverageWords('Mood', { recorded: 1, days: 1 }, { summary, quantity: 'rating' })).toBe(
      'Mood: 4 each time; 1 of 1 day recorded.',
    );
    expect(coverageWords('Mood', { recorded: 0, days: 7 }, { summary: undefined, quantity: 'rating' })).toBe(
      'Mood: 0 of 7 days recorded.',
    );
    expect(sleepCaption({ median: 390, low: 390, high: 390 }, { recorded: 1, days: 2 })).toBe(
      'Sleep: 6 h 30 each night; 1 of 2 nights recorded.',
    );
    expect(sleepCaption(undefined, { recorded: 0, days: 7 })).toBe('Sleep: 0 of 7 nights recorded.');
  });

  test('never says that a target was met on all days where some have no record', () => {
    const series = { days: ['2026-11-16', '2026-11-17', '2026-11-18'], values: [30, null, 20] } as const;
    const habit = { name: 'Walk', measure: 'minutes', target: { at_least: 20 } } as const;
    expect(habitCaption(habit, series, { recorded: 2, days: 3 })).toMatch(
      /At least 20 min on 2 of 3 days, not on 0, no telling on 1\.$/,
    );
    const yesNo = { name: 'Outside', measure: 'yesno' } as const;
    expect(habitCaption(yesNo, { ...series, values: [1, null, 1] }, { recorded: 2, days: 3 })).toBe(
      'Outside: yes on 2 of 3 days, no on 0, no telling on 1.',
    );
    const counted = { recorded: 2, days: 3, since: '2026-11-16', paused: 4 } as const;
    expect(habitCaption(yesNo, { ...series, values: [1, null, 0] }, counted)).toBe(
      'Outside: yes on 1 of 3 days since 16 Nov, no on 1, no telling on 1, 4 paused.',
    );
  });

  test('says of a habit on how many days its target was met, was not, and may have been', () => {
    const series = { days: ['2026-11-16', '2026-11-17'], values: [30, 10] } as const;
    const habit = { name: 'Walk', measure: 'minutes', target: { at_least: 20 } } as const;
    expect(habitCaption(habit, series, { recorded: 2, days: 2 })).toBe(
      'Walk: median 20 min, between 10 min and 30 min; 2 of 2 days recorded. At least 20 min on 1 of 2 days, not on 1, no telling on 0.',
    );
    const yesNo = { name: 'Outside', measure: 'yesno' } as const;
    expect(habitCaption(yesNo, { ...series, values: [1, 0] }, { recorded: 2, days: 2 })).toBe(
      'Outside: yes on 1 of 2 days, no on 1, no telling on 0.',
    );
  });
});

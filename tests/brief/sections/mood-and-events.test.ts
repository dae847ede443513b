import { describe, expect, test } from 'vitest';
import { moods } from '../../facts/journal-of.ts';
import { briefOf } from '../brief-of.ts';
import { chartIn, chartsIn, linesOf, moreOf } from '../render.ts';

describe('section 3', () => {
  test('sums up mood over the days that count and compares it with the time before', () => {
    const files = { ...moods('2026-10-27', [3, 3, 4, 3, 4, 3]), ...moods('2026-11-10', [6, 7, null, 6, 7, 6]) };
    expect(linesOf(briefOf(files), 3)).toEqual([
      'Mood, from 0 to 10: mostly 6, between 6 and 7 (5 of 14 days recorded). Higher on most days than in the time before.',
    ]);
  });

  test.each([
    [[5, 6, 5, 6], 'mostly 5 to 6, between 5 and 6 (4 of 14 days recorded).'],
    [[10, 10, 10], '10 each time (3 of 14 days recorded).'],
    [[10, 10], '10 each time (2 of 14 days recorded).'],
    [[6, 5], '6, then 5 (2 of 14 days recorded).'],
    [[10], '10 (1 of 14 days recorded).'],
  ])('says of %j what is usual, and of fewer than three what they are', (values, words) => {
    expect(linesOf(briefOf(moods('2026-11-10', values)), 3)[0]).toContain(`Mood, from 0 to 10: ${words}`);
  });

  test('has the range of what was written, not of the days’ middles', () => {
    const twice = { 'journal/2026-11-12.md': 'mood: 2', 'journal/2026-11-12-late.md': 'mood: 8' };
    expect(linesOf(briefOf(twice), 3)[0]).toContain('Mood, from 0 to 10: between 2 and 8 (1 of 12 days recorded).');
    const more = { ...twice, ...moods('2026-11-13', [5, 6, 5, 5]) };
    expect(linesOf(briefOf(more), 3)[0]).toContain('mostly 5, between 2 and 8 (5 of 12 days recorded)');
    const chart = chartsIn(briefOf(more), 3)[0];
    expect(chart?.records.map(({ value }) => value)).toEqual([8, 2, 5, 6, 5, 5]);
    expect(chart?.caption).toBe('Mood, 0 to 10, day by day');
  });

  test('says what is missing to compare', () => {
    expect(linesOf(briefOf(moods('2026-11-10', [5, 6])), 3)[0]).toMatch(
      /No recorded days before it to compare with\.$/,
    );
    const few = { ...moods('2026-10-27', [5, 5, 5, 5, 5]), ...moods('2026-11-10', [5, 6]) };
    expect(linesOf(briefOf(few), 3)[0]).toMatch(/Not enough days to compare \(2 of 14\)\.$/);
  });

  test('has two shared events, the newest first, with or without mood', () => {
    const event = (name: string) => `event: true\nshare: brief\nbrief: ${name}`;
    const events = {
      'journal/2026-11-11.md': event('A'),
      'journal/2026-11-12.md': event('B'),
      'journal/2026-11-13.md': event('C'),
    };
    const brief = briefOf(events);
    expect(linesOf(brief, 3)).toEqual(['C', 'B']);
    expect(moreOf(brief, 3)).toBe(1);
    expect(chartIn(brief, 3)).toBeNull();
  });

  test('goes without its mood and the chart where the writer hides it', () => {
    const brief = briefOf({ ...moods('2026-11-10', [5, 6]), 'briefs/2026-11-24.md': 'hide: [mood]' });
    expect(linesOf(brief, 3)).toEqual([]);
    expect(chartIn(brief, 3)).toBeNull();
  });
});

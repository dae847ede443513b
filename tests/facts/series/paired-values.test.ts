import { describe, expect, test } from 'vitest';
import {
  beliefPairs,
  distressPairs,
  expectedPairs,
  feelingPairs,
  summarizePairs,
} from '../../../src/facts/series/paired-values.ts';
import { PAIR_WORDS, pairsCaption } from '../../../src/messages/en/paired-values.ts';
import { journalOf } from '../journal-of.ts';

const HOMEWORK = `what: Sing
practice:
  - { date: 2026-11-20, done: yes, distress: { expected: 80, before: 70, peak: 75, after: 30 } }
  - { date: 2026-11-18, done: part, distress: { before: 60 } }
  - { date: 2026-11-19, done: not-this-time }`;

describe('pairs of a homework', () => {
  const journal = journalOf({ 'homework/sing.md': HOMEWORK });
  const practice = journal.practice.get('sing') ?? [];

  test('are before and after, in order of days, with what is missing left out', () => {
    expect(distressPairs(practice)).toEqual([
      { day: '2026-11-18', name: '', first: 60, second: null },
      { day: '2026-11-20', name: '', first: 70, second: 30 },
    ]);
    expect(expectedPairs(practice)).toEqual([{ day: '2026-11-20', name: '', first: 80, second: 75 }]);
    expect(distressPairs([])).toEqual([]);
  });
});

describe('pairs of thought records', () => {
  const { thoughts } = journalOf({
    'thoughts/2026-11-20-b.md': `situation: A
feelings: [{ name: sad, before: 80, after: 40 }, { name: cold }, ashamed]
thoughts: [{ text: One, belief: 95 }, { text: Two, belief: 70, hot: true }]
balanced_belief: 50`,
    'thoughts/2025-12-31-a.md': 'situation: B\nthoughts: [{ text: One, belief: 40 }, { text: Two, belief: 60 }]',
    'thoughts/2026-11-21-c.md': 'situation: C',
  });

  test('are each feeling before and after, where one of them is noted', () => {
    expect(feelingPairs(thoughts)).toEqual([{ day: '2026-11-20', name: 'sad', first: 80, second: 40 }]);
  });

  test('are the belief in the thought that hurt most, else in the one believed most, and in the fairer one', () => {
    expect(beliefPairs(thoughts)).toEqual([
      { day: '2025-12-31', name: '', first: 60, second: null },
      { day: '2026-11-20', name: '', first: 70, second: 50 },
    ]);
  });
});

test('pairs are summed up by those that are whole, and only where there are five', () => {
  const pair = (first: number | null, second: number | null) =>
    ({ day: '2026-11-20', name: '', first, second }) as const;
  const five = [pair(10, 5), pair(20, 10), pair(30, 15), pair(40, 20), pair(50, 26), pair(99, null)];
  expect(summarizePairs(five)).toEqual({ both: 5, all: 6, medians: [30, 15] });
  expect(pairsCaption(PAIR_WORDS.distress, summarizePairs(five))).toBe(
    'Distress, from 0 to 100: median 30 before, 15 after; both noted 5 of 6 times.',
  );
  expect(pairsCaption(PAIR_WORDS.distress, summarizePairs(five.slice(0, 1)))).toBe(
    'Distress, from 0 to 100: both noted 1 of 1 time.',
  );
  expect(summarizePairs([])).toEqual({ both: 0, all: 0, medians: null });
});

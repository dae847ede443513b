import { expect, test } from 'vitest';
import { countFeelings } from '../../../src/facts/entries/feelings.ts';
import { allEntries } from '../../../src/facts/entries/ratings.ts';
import { journalOf } from '../journal-of.ts';

test('feelings are counted by entry, whatever their capitals, most frequent first and then by the alphabet', () => {
  const journal = journalOf({
    'journal/2026-11-20.md': 'feelings: [Tired, sad, tired]',
    'journal/2026-11-21.md': 'feelings: tired',
    'journal/2026-11-22.md': 'feelings: [calm, sad]',
    'journal/2026-11-23.md': 'mood: 5',
  });
  expect(countFeelings(allEntries(journal))).toEqual([
    { word: 'sad', entries: 2 },
    { word: 'Tired', entries: 2 },
    { word: 'calm', entries: 1 },
  ]);
  expect(countFeelings([])).toEqual([]);
});

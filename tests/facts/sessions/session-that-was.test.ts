import { describe, expect, test } from 'vitest';
import { lastPerson, sessionToLookBackOn } from '../../../src/facts/sessions/session-that-was.ts';
import { journalOf, type Files } from '../journal-of.ts';

describe('the session that has just been', () => {
  const dayOf = (files: Files) => sessionToLookBackOn(journalOf(files));

  test.each([
    ['none, where nothing is known', {}, null],
    ['one that still calls itself planned', { 'sessions/2026-11-22.md': 'state: planned' }, '2026-11-22'],
    ['that of the last days', { 'sessions/2026-11-20.md': '' }, '2026-11-20'],
    ['the day that the one before names', { 'sessions/2026-11-06.md': 'next: 2026-11-20' }, '2026-11-20'],
    ['today’s, also while its file calls it planned by its day', { 'sessions/2026-11-23.md': '' }, '2026-11-23'],
    ['none, where the last one is long ago', { 'sessions/2026-11-06.md': '' }, null],
    ['none, where it was called off', { 'sessions/2026-11-20.md': 'state: cancelled' }, null],
    [
      'none, where the last one has a reflection',
      { 'sessions/2026-11-20.md': '', 'reflections/2026-11-20.md': 'learned: Much' },
      null,
    ],
    ['none, where it says what was asked', { 'sessions/2026-11-20.md': 'asked: Why' }, null],
    ['none, before one that is ahead', { 'sessions/2026-11-24.md': '' }, null],
  ])('is %s', (_, files: Files, day) => {
    expect(dayOf(files)).toBe(day);
  });

  test('was with whom the last one was that says so', () => {
    const journal = journalOf({ 'sessions/2026-11-06.md': 'with: P. L.', 'sessions/2026-11-13.md': '' });
    expect(lastPerson(journal, '2026-11-23')).toBe('P. L.');
    expect(lastPerson(journal, '2026-11-06')).toBeNull();
  });
});

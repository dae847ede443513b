import { expect, test } from 'vitest';
import { bookDays, countLeftOut } from '../../../src/facts/book/book-days.ts';
import { journalOf } from '../journal-of.ts';

const JOURNAL = journalOf({
  'journal/2026-11-02.md': ['time: "20:00"', 'Evening'],
  'journal/2026-11-02-morning.md': ['time: "07:00"', 'Morning'],
  'journal/2026-11-03.md': ['share: never', 'Mine'],
  'journal/2026-11-05.md': ['share: hint', 'Seldom'],
  'sessions/2026-11-02.md': ['', 'Talked'],
  'sessions/2026-12-01.md': ['share: never', ''],
  'reflections/2026-11-04.md': ['learned: Slower', ''],
  'thoughts/2026-11-06.md': ['situation: Bus', ''],
  'notes/undated.md': ['', 'Without a day'],
});

test('a day has its entries in their order, its sessions and its reflections, and what stays on its own page is not there', () => {
  const said = bookDays(JOURNAL).map(({ day, entries, sessions, reflections }) => [
    day,
    entries.map(({ body }) => body.trim()),
    sessions.length,
    reflections.length,
  ]);
  expect(said).toEqual([
    ['2026-11-02', ['Morning', 'Evening'], 1, 0],
    ['2026-11-04', [], 0, 1],
    ['2026-11-05', ['Seldom'], 0, 0],
  ]);
});

test('what was left out is counted within the span, of the kinds that a book has', () => {
  expect(countLeftOut(JOURNAL, { from: '2026-11-01', to: '2026-11-30' })).toBe(1);
  expect(countLeftOut(JOURNAL, { from: '2026-11-01', to: '2026-12-31' })).toBe(2);
  expect(countLeftOut(JOURNAL, { from: '2026-11-04', to: '2026-11-30' })).toBe(0);
});

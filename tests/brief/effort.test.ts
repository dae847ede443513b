import { expect, test } from 'vitest';
import { addDays } from '../../src/calendar/day.ts';
import { perJournal } from '../../src/facts/memoize-by-journal.ts';
import { withinDays } from '../../src/facts/series/within-days.ts';
import type { Journal } from '../../src/notes/journal.ts';
import { journalOf, type Files } from '../facts/journal-of.ts';
import { englishBrief } from './english-brief.ts';

const DAYS = 1500;

/** Years of entries with a session every ten days, and a count of how often a note is looked at. */
function watchedJournal(): { journal: Journal; looks: () => number } {
  const days = Array.from({ length: DAYS }, (_, index) => addDays('2022-10-15', index));
  const entries = days.map((day) => [`journal/${day}.md`, ['mood: 5', '- [?] Why'] as const] as const);
  const sessions = days.filter((_, index) => index % 10 === 0).map((day) => [`sessions/${day}.md`, ''] as const);
  const files: Files = Object.fromEntries<Files[string]>([...entries, ...sessions]);
  const journal = journalOf(files);
  let looks = 0;
  const watched = (notes: Journal['notes']) =>
    new Proxy(notes, {
      get(target, name, receiver) {
        if (typeof name === 'string' && /^\d+$/.test(name)) looks++;
        return Reflect.get(target, name, receiver) as unknown;
      },
    });
  const { notes, listed } = journal;
  return { journal: { ...journal, notes: watched(notes), listed: watched(listed) }, looks: () => looks };
}

test('the brief of one more session does not read all notes again', () => {
  const { journal, looks } = watchedJournal();
  englishBrief(journal);
  const first = looks();
  for (const session of journal.sessions.slice(50, 60)) englishBrief(journal, session);
  expect(first).toBeGreaterThan(DAYS);
  expect(looks() - first).toBeLessThan(10 * 400);
});

test('what is remembered of one journal is not told of another', () => {
  const countNotes = perJournal(({ notes }) => notes.length);
  const [one, other] = [journalOf({ 'journal/2026-11-20.md': '' }), journalOf({})];
  expect([countNotes(one), countNotes(other), countNotes(one)]).toEqual([1, 0, 1]);
});

test('the part of a list within some days is found with both ends, and nothing without a day', () => {
  const items = (['2026-11-19', '2026-11-20', '2026-11-20', '2026-11-22', null] as const).map((day) => ({ day }));
  expect(withinDays(items, { from: '2026-11-20', to: '2026-11-22' })).toEqual(items.slice(1, 4));
  expect(withinDays(items, { from: '2026-11-21', to: '2026-11-21' })).toEqual([]);
  expect(withinDays(items, { from: '2026-01-01', to: '9999-12-31' })).toEqual(items.slice(0, 4));
  expect(withinDays([], { from: '2026-01-01', to: '2026-12-31' })).toEqual([]);
});

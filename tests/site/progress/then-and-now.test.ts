import { expect, test } from 'vitest';
import { thenAndNowViews } from '../../../src/site/progress/then-and-now.ts';
import { journalOf } from '../../read/folder.ts';

const FILES = {
  'journal/2026-08-04.md': '---\nmood: 3\n---\nA long day.',
  'journal/2026-11-20.md': '---\nmood: 6\n---\nA shorter one.',
  'journal/2026-11-21.md': '---\nmood: 9\nshare: never\n---\nMine alone.',
};

test('two days that the writer names stand beside each other, with their values and first words', () => {
  const settings = 'then_and_now:\n  - { then: 2026-08-04, now: 2026-11-20 }\n';
  const [view] = thenAndNowViews(journalOf({ ...FILES, 'journal.yaml': settings }));
  expect(view?.then).toMatchObject({ day: '2026-08-04', address: '/journal/2026/08/04/', values: [{ value: '3' }] });
  expect(view?.now.entries[0]?.note?.body).toContain('A shorter one.');
});

test('now is the last day with an entry that may be listed, where it is left out', () => {
  const [view] = thenAndNowViews(journalOf({ ...FILES, 'journal.yaml': 'then_and_now: { then: 2026-08-05 }\n' }));
  expect(view?.then).toEqual({ day: '2026-08-05', address: null, values: [], entries: [] });
  expect(view?.now).toMatchObject({ day: '2026-11-20' });
});

test('what is on its own page only gives nothing but its place', () => {
  const settings = 'then_and_now: { then: 2026-08-05, now: 2026-11-21 }\n';
  const [view] = thenAndNowViews(journalOf({ ...FILES, 'journal.yaml': settings }));
  expect(view?.now).toMatchObject({ day: '2026-11-21', values: [], entries: [{ title: 'Entry', note: null }] });
});

test('nothing is chosen for the writer', () => {
  expect(thenAndNowViews(journalOf(FILES))).toEqual([]);
});

import { expect, test } from 'vitest';
import { dayViews } from '../../src/views/day.ts';
import { currentOf } from './current.ts';

const FILES = {
  'journal/2026-11-20.md': '---\ntime: 08:10\nday: 2026-11-20\n---\nFirst thing.',
  'journal/2026-11-20-late.md': '---\ntime: 23:40\ntitle: Late\n---\nStill up.',
  'journal/2026-11-21-small-hours.md': '---\nday: 2026-11-20\ntime: 00:30\nhabits: {bed: 00:20}\n---\nAfter midnight.',
  'journal/2026-11-21.md': '[[2026-11-20]] and [[2026-11-20-late]]',
};

test('a day has its entries in the order in which they were written, what came after midnight last', () => {
  const [day] = dayViews(currentOf(FILES));
  expect(day?.entries.map(({ note }) => note.path)).toEqual([
    'journal/2026-11-20.md',
    'journal/2026-11-20-late.md',
    'journal/2026-11-21-small-hours.md',
  ]);
});

test('an entry says its time once, as its title or below it', () => {
  const [day] = dayViews(currentOf(FILES));
  expect(day?.entries.map(({ title }, index) => [title, day.times[index]])).toEqual([
    ['08:10', null],
    ['Late', '23:40'],
    ['00:30', null],
  ]);
});

test('a note that links to a day and to an entry of it is named once below the day', () => {
  const [day] = dayViews(currentOf(FILES));
  expect(day?.backlinks.map(({ address }) => address)).toEqual(['/journal/2026/11/21/#entry']);
});

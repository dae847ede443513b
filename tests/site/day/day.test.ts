import { expect, test } from 'vitest';
import { dayPages } from '../../../src/site/day/day.ts';
import { monthPages } from '../../../src/site/month/month.ts';
import { currentOf, viewsOf } from '../current.ts';

const FILES = {
  'journal/2026-11-20.md': '---\ntime: 08:10\nday: 2026-11-20\n---\nFirst thing.',
  'journal/2026-11-20-late.md': '---\ntime: 23:40\ntitle: Late\n---\nStill up.',
  'journal/2026-11-21-small-hours.md': '---\nday: 2026-11-20\ntime: 00:30\nhabits: {bed: 00:20}\n---\nAfter midnight.',
  'journal/2026-11-21.md': '[[2026-11-20]] and [[2026-11-20-late]]',
};

test('a day has its entries in the order in which they were written, what came after midnight last', () => {
  const [day] = viewsOf(dayPages, currentOf(FILES));
  expect(day?.entries.map(({ note }) => note.path)).toEqual([
    'journal/2026-11-20.md',
    'journal/2026-11-20-late.md',
    'journal/2026-11-21-small-hours.md',
  ]);
});

test('a day with several ratings says them, and not a middle that was never noted', () => {
  const twice = {
    'journal/2026-11-20.md': '---\nmood: 2\nenergy: 4\nhabits: {urge: 1}\n---\n',
    'journal/2026-11-20-late.md': '---\nmood: 8\nenergy: 4\nhabits: {urge: 3}\n---\n',
    'habits/urge.md': '---\nname: Urge\nmeasure: scale\n---\n',
  };
  const current = currentOf(twice);
  expect(viewsOf(dayPages, current)[0]?.values.map(({ name, value }) => `${name} ${value}`)).toEqual([
    ...['Mood 2 and 8', 'Energy 4', 'Urge 1 and 3'],
  ]);
  expect(viewsOf(monthPages, current)[0]?.rows).toContainEqual(expect.objectContaining({ mood: '2\u20138' }));
  const third = currentOf({ ...twice, 'journal/2026-11-20-noon.md': '---\nmood: 5\n---\n' });
  expect(viewsOf(dayPages, third)[0]?.values[0]?.value).toBe('between 2 and 8');
});

test('an entry says its time once, as its title or below it', () => {
  const [day] = viewsOf(dayPages, currentOf(FILES));
  expect(day?.entries.map(({ title }, index) => [title, day.times[index]])).toEqual([
    ['08:10', null],
    ['Late', '23:40'],
    ['Small hours', '00:30'],
  ]);
});

test('a note that links to a day and to an entry of it is named once below the day', () => {
  const [day] = viewsOf(dayPages, currentOf(FILES));
  expect(day?.backlinks.map(({ address }) => address)).toEqual(['/journal/2026/11/21/#entry']);
});

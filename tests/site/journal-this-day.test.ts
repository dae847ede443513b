import { expect, test } from 'vitest';
import { onThisDay } from '../../src/site/journal/on-this-day.ts';
import { journalOf } from '../read/folder.ts';

const FILES = {
  'journal/2024-11-23.md': '# Two years ago\n\nWords.\n',
  'journal/2025-11-23.md': '# A year ago\n\nWords.\n',
  'journal/2025-11-22.md': '# The day before\n\nWords.\n',
  'journal/2023-11-23.md': '---\nevent: true\n---\n# Notable\n\nWords.\n',
  'journal/2023-11-23-later.md': '# Of a notable day\n\nWords.\n',
  'journal/2022-11-23.md': '---\nshare: never\n---\n# Kept\n\nWords.\n',
  'journal/2026-11-23.md': '# Today\n\nWords.\n',
};

test('what was written on this day of earlier years is there for those who want it, but of notable days and of kept notes', () => {
  const titles = (settings: string) =>
    onThisDay(journalOf({ ...FILES, 'journal.yaml': settings })).map(({ title }) => title);
  expect(titles('on_this_day: true\n')).toEqual(['A year ago', 'Two years ago']);
  expect(titles('on_this_day: false\n')).toEqual([]);
  expect(titles('')).toEqual([]);
});

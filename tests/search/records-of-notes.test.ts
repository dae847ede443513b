import { expect, test } from 'vitest';
import { recordsOf } from '../../src/search/records-of-notes.ts';
import { journalOf } from '../journal/folder.ts';

test('a note that is on its own page only is not found, nor is a draft', () => {
  const journal = journalOf({
    'journal/2026-11-20.md': '---\nshare: never\ntitle: Kept\n---\nbadger\n',
    'journal/2026-11-21.md': '---\nshare: private\n---\notter\n',
    'journal/2026-11-22.md': '---\ndraft: true\n---\nferret\n',
    'homework/walk.md': '---\nwhat: Walk\nshare: never\n---\n',
    'about.md': 'share: never\n\nlemur\n',
  });
  expect(recordsOf(journal).map(({ address }) => address)).toEqual(['/journal/2026/11/21/#entry']);
});

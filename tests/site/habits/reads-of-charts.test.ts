import { expect, test } from 'vitest';
import { digestOf } from '../../../src/notes/digest.ts';
import { readJournal } from '../../../src/read/read-journal.ts';
import { habitPages } from '../../../src/site/habits/habit.ts';
import { habitsPage } from '../../../src/site/habits/habits.ts';
import { moodPage } from '../../../src/site/mood/mood.ts';
import { sleepPage } from '../../../src/site/sleep/sleep.ts';
import { folderOf, type Files } from '../../read/folder.ts';
import { currentWith } from '../current.ts';

const NOW: Files = {
  'habits/walk.md': '---\nname: Walk\nmeasure: minutes\n---\n',
  'journal/2026-11-22.md': '---\nmood: 6\nsleep: 7\nhabits: { walk: 20 }\n---\n',
  'journal/2026-11-23.md': '---\nmood: 5\nsleep: 6\nhabits: { walk: 30 }\n---\n',
};
const LONG_AGO: Files = {
  'sessions/2019-05-06.md': '---\nstate: attended\n---\n',
  'journal/2019-05-07.md': '---\nevent: true\n---\nMoved house.\n',
};

/** What decides whether the pages of recent weeks are made again, in short. */
function readsOf(files: Files): readonly string[] {
  const current = currentWith(readJournal(folderOf(files), { today: '2026-11-23' }));
  return [habitsPage, habitPages, moodPage, sleepPage].flatMap((pages) =>
    [...pages.addresses(current.journal)].map((address) => `${address} ${digestOf(pages.readsAt(current, address))}`),
  );
}

test('a session and an event of years ago are no part of what the charts of recent weeks show', () => {
  expect(readsOf({ ...NOW, ...LONG_AGO })).toEqual(readsOf(NOW));
});

test('a session of last week is', () => {
  expect(readsOf({ ...NOW, 'sessions/2026-11-16.md': '' })).not.toEqual(readsOf(NOW));
});

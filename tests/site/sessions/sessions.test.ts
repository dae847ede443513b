import { describe, expect, test } from 'vitest';
import { sessionPages } from '../../../src/site/sessions/session.ts';
import { sessionsPage } from '../../../src/site/sessions/sessions.ts';
import { currentOf, viewsOf } from '../current.ts';

const FILES = {
  'sessions/2025-11-01.md': '',
  'sessions/2025-12-30.md': '',
  'sessions/2026-11-03.md': '',
  'sessions/2026-11-17.md': '',
  'sessions/2026-11-24.md': '',
  'journal/2026-11-01.md': '- [?] Before the third?\n',
  'journal/2026-11-10.md': '- [?] Between the two?\n',
  'journal/2026-11-20.md': '- [?] After both?\n',
};

describe('the list of sessions', () => {
  const listOf = () => sessionsPage.view(currentOf(FILES));

  test('counts all that were, not those of its year alone', () => {
    const list = listOf();
    expect(list?.items.map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-17', '2026-11-03']);
    expect(list?.attended).toBe(4);
  });

  test('counts the days until the next began, and today with those since the last', () => {
    expect(listOf()?.items.map(({ between }) => between?.days ?? null)).toEqual([null, 7, 14]);
  });
});

test('a session tells what became of the questions brought to it, not of those asked after it', () => {
  const brought = viewsOf(sessionPages, currentOf(FILES)).map(({ asks }) => asks.map(({ text }) => text));
  expect(brought).toEqual([[], [], ['Before the third?'], ['Between the two?'], ['After both?']]);
});

test('a session tells what was asked in it, from whenever that is, and what was to be brought to it', () => {
  const files = {
    ...FILES,
    'sessions/2026-11-03.md': '---\nbring: [Diary]\n---\n',
    'sessions/2026-11-17.md': '---\nbring: [Plan]\nasked: ["Before the third", Just came up]\n---\n',
  };
  const views = viewsOf(sessionPages, currentOf(files));
  const told = views.map(({ asks, bring }) => [asks.map(({ text, state }) => `${text} ${state}`), bring]);
  expect(told.slice(3)).toEqual([
    [
      ['Before the third? asked', 'Just came up asked', 'Between the two? open'],
      ['Plan', 'Diary'],
    ],
    [['After both? open'], ['Plan']],
  ]);
});

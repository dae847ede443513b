import { describe, expect, test } from 'vitest';
import { readJournal } from '../../../src/read/read-journal.ts';
import { folderOf, journalOf, said, TODAY, type Files } from '../folder.ts';

const read = (settings: string, files: Files) => journalOf({ 'journal.yaml': settings, ...files });

const kinds = (settings: string, files: Files) =>
  read(settings, files)
    .notes.map(({ path, kind, day, title }) => [path, kind, day, title].join(' · '))
    .toSorted();

describe('folders by other names', () => {
  const SETTINGS = 'folders: { journal: Daily Notes, sessions: [Life/Therapy, Old therapy], habits: Trackers }\n';

  test('say the kind of what is in them, however deep and in whatever case', () => {
    expect(
      kinds(SETTINGS, {
        'Daily Notes/2026/2026-11-20.md': 'A day.',
        'daily notes/Untitled.md': '---\nday: 2026-11-21\n---\n',
        'Life/Therapy/2026-11-19.md': 'Talked.',
        'Old therapy/2020-11-19.md': '',
        'Life/2026-11-18.md': 'No session.',
        'Trackers/walk.md': '---\nname: Walk\nmeasure: minutes\n---\n',
      }),
    ).toEqual([
      'Daily Notes/2026/2026-11-20.md · entry · 2026-11-20 · ',
      'Life/2026-11-18.md · note ·  · ',
      'Life/Therapy/2026-11-19.md · session · 2026-11-19 · ',
      'Old therapy/2020-11-19.md · session · 2020-11-19 · ',
      'Trackers/walk.md · habit ·  · ',
      'daily notes/Untitled.md · entry · 2026-11-21 · Untitled',
    ]);
  });

  test('take the place of the usual ones; every other usual one stays what it is', () => {
    const notes = kinds(SETTINGS, {
      'sessions/2026-11-19.md': 'A talk at work.',
      'Trackers/habits/run.md': '---\nname: Run\nmeasure: yesno\n---\n',
      'goals/sing.md': '---\ngoal: Sing\n---\n',
    });
    expect(notes).toEqual([
      'Trackers/habits/run.md · habit ·  · ',
      'goals/sing.md · goal ·  · ',
      'sessions/2026-11-19.md · note ·  · ',
    ]);
  });

  test('within each other say what the inner one says', () => {
    const files = { 'Life/2026-11-20.md': 'A day.', 'Life/Therapy/2026-11-19.md': '' };
    expect(kinds('folders: { journal: Life, sessions: Life/Therapy }\n', files)).toEqual([
      'Life/2026-11-20.md · entry · 2026-11-20 · ',
      'Life/Therapy/2026-11-19.md · session · 2026-11-19 · ',
    ]);
  });

  test('make a meeting with a day in its name no entry, unless it says so itself', () => {
    const notes = kinds('folders: { journal: Daily }\n', {
      'Meetings/2026-11-20 Standup.md': 'Long.',
      'Meetings/2026-11-21.md': '---\ndate: 2026-11-21\n---\n',
      'Meetings/2026-11-22.md': '---\ntype: entry\n---\n',
      '2026-11-23.md': '---\nmood: 4\n---\n',
    });
    expect(notes).toEqual([
      '2026-11-23.md · entry · 2026-11-23 · ',
      'Meetings/2026-11-20 Standup.md · note ·  · ',
      'Meetings/2026-11-21.md · note ·  · ',
      'Meetings/2026-11-22.md · entry · 2026-11-22 · ',
    ]);
  });

  test.each([
    ['folders: Daily\n', '1:1 folders'],
    ['folders: { journal: ../elsewhere }\n', '1:12 folders.journal'],
    ['folders: { journal: [[7]] }\n', '1:22 folders.journal.1'],
    ['folders: { diary: Daily }\n', '1:12 folders.diary'],
    ['days: Journal/{YYYY}\n', '1:1 days'],
    [`days: "${'x'.repeat(300)}{YYYY}{MM}{DD}"\n`, '1:1 days'],
  ])('%j is named with its place, and costs only itself', (settings, place) => {
    const { diagnostics, days } = read(settings, { 'journal/2026-11-20.md': 'A day.' });
    expect(said(diagnostics)[0]).toContain(place);
    expect(days.size).toBe(1);
  });

  test('that are named like a usual one by a slip are said once, and not where the settings name them', () => {
    expect(read('', { 'session/a.md': '' }).diagnostics.map(({ code }) => code)).toContain('folder-name');
    expect(read('folders: { sessions: session }\n', { 'session/2026-11-01.md': '' }).diagnostics).toEqual([]);
  });
});

describe('days by a pattern', () => {
  const DAYS = 'days: Journal/{YYYY}/{MM}-{DD}\n';

  test('are found where no name says all of the day', () => {
    expect(kinds(DAYS, { 'Journal/2026/11-20.md': 'A day.', 'Journal/2026/11-21 after work.md': 'Late.' })).toEqual([
      'Journal/2026/11-20.md · entry · 2026-11-20 · ',
      'Journal/2026/11-21 after work.md · entry · 2026-11-21 · After work',
    ]);
  });

  test('settle a name that could be two days', () => {
    const files = { 'journal/01-02-2026.md': 'A day.' };
    expect(kinds('days: "{MM}-{DD}-{YYYY}"\n', files)).toEqual(['journal/01-02-2026.md · entry · 2026-01-02 · ']);
    expect(kinds('days: "{DD}-{MM}-{YYYY}"\n', files)).toEqual(['journal/01-02-2026.md · entry · 2026-02-01 · ']);
    expect(read('', files).diagnostics.map(({ code }) => code)).toEqual(['name-in-two-ways']);
  });

  test('are led to by their day as by their name', () => {
    const journal = read(DAYS, { 'Journal/2026/11-20.md': '[[2026-11-21]] [[11-21]]', 'Journal/2026/11-21.md': 'x' });
    const [from] = journal.notes;
    expect(from && journal.resolveLink(from, '2026-11-21')?.address).toBe('/journal/2026/11/21/');
    expect(from && journal.resolveLink(from, '11-21')?.address).toBe('/journal/2026/11/21/#11-21');
    expect(journal.diagnostics).toEqual([]);
  });
});

test('a folder read again with other settings is what it would be if it were read for the first time', () => {
  const files = { 'Daily/2026/11-20.md': 'A day.', 'Daily/2026/11-21.md': '---\nmood: 3\n---\n' };
  const before = readJournal(folderOf(files), { today: TODAY });
  const after = readJournal(folderOf({ ...files, 'journal.yaml': 'days: Daily/{YYYY}/{MM}-{DD}\n' }), { today: TODAY });
  expect([before.days.size, after.days.size]).toEqual([0, 2]);
  const digests = (journal: typeof before) => new Set(journal.notes.map(({ digest }) => digest));
  expect(digests(before).isDisjointFrom(digests(after))).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { journalOf, said } from '../folder.ts';
import { told } from '../../told.ts';

const HABIT = (measure: string, more = '') => `---\nname: Walk\nmeasure: ${measure}\n${more}---\n`;

describe('habit values', () => {
  test.each([
    ['minutes', 'walk: 0', 0],
    ['minutes', 'walk: "20"', 20],
    ['minutes', 'walk: 020', 20],
    ['minutes', 'walk: 7.50', 7.5],
    ['minutes', 'walk: skipped', 'skipped'],
    ['yesno', 'walk: yes', 1],
    ['yesno', 'walk: no', 0],
    ['yesno', 'walk: true', 1],
    ['yesno', 'walk: 1', 1],
    ['count', 'walk: 2.5', 2.5],
    ['scale', 'walk: 10', 10],
    ['time', 'walk: 22:45', 1365],
    ['time', 'walk: skipped', 'skipped'],
  ])('%s: %j is %j', (measure, value, reading) => {
    const { habitRecords, diagnostics } = journalOf({
      'habits/walk.md': HABIT(measure),
      'journal/2026-11-20.md': `---\nhabits:\n  ${value}\n---\n`,
    });
    expect(diagnostics).toEqual([]);
    expect(habitRecords.get('walk')).toMatchObject([{ day: '2026-11-20', reading }]);
  });

  test.each(['walk:', 'walk: ""', 'walk: ~'])('an empty value is no record: %j', (value) => {
    const { habitRecords, diagnostics } = journalOf({
      'habits/walk.md': HABIT('minutes'),
      'journal/2026-11-20.md': `---\nhabits:\n  ${value}\n---\n`,
    });
    expect({ records: habitRecords.get('walk'), diagnostics }).toEqual({ records: [], diagnostics: [] });
  });

  test.each([
    ['minutes', 'walk: 2000', 'minutes from 0 to 1440'],
    ['minutes', 'walk: 20min', 'minutes from 0'],
    ['minutes', 'walk: yes', 'minutes from 0'],
    ['yesno', 'walk: 5', 'yes or no'],
    ['scale', 'walk: 11', 'a number from 0 to 10'],
    ['count', 'walk: -1', 'a number from 0 up'],
    ['time', 'walk: 1365', 'a time such as'],
    ['time', 'walk: 25:00', 'a time such as'],
  ])('%s: %j is left out and named', (measure, value, right) => {
    const { habitRecords, diagnostics } = journalOf({
      'habits/walk.md': HABIT(measure),
      'journal/2026-11-20.md': `---\nmood: 4\nhabits:\n  ${value}\n---\n`,
    });
    expect(habitRecords.get('walk')).toEqual([]);
    expect(said(diagnostics)).toEqual([expect.stringMatching(/^4:3 habits\.walk habits\.walk is /)]);
    expect(told(diagnostics)[0]?.message).toContain(right);
  });

  test("a habit's own bounds count", () => {
    const { diagnostics } = journalOf({
      'habits/walk.md': HABIT('scale', 'min: 1\nmax: 5\n'),
      'journal/2026-11-20.md': '---\nhabits: {walk: 6}\n---\n',
    });
    expect(told(diagnostics)[0]?.message).toContain('a number from 1 to 5');
  });

  test('a habit that no file defines is named with the nearest', () => {
    const { diagnostics } = journalOf({
      'habits/walk.md': HABIT('minutes'),
      'journal/2026-11-20.md': '---\nhabits: {wlak: 6}\n---\n',
    });
    expect(said(diagnostics)).toEqual([
      '2:10 habits.wlak habits.wlak names no habit that is there. Did you mean walk? Give the name of its file, without .md. It is left out of the sums.',
    ]);
  });
});

test('practice is joined from its own file and from entries, in order of days', () => {
  const { practice, diagnostics } = journalOf({
    'homework/walk.md':
      '---\nwhat: Walk\npractice:\n  - {date: 2026-11-22, done: yes}\n  - {date: 2026-11-18, done: part}\n---\n',
    'journal/2026-11-20.md': '---\nhomework: {walk: not-this-time, read: yes}\n---\n',
  });
  expect(practice.get('walk')?.map(({ day, record }) => `${day} ${record.done}`)).toEqual([
    '2026-11-18 part',
    '2026-11-20 not-this-time',
    '2026-11-22 yes',
  ]);
  expect(said(diagnostics)).toEqual([expect.stringMatching(/^2:33 homework\.read homework\.read names no homework/)]);
});

describe('reflections', () => {
  const sessions = {
    'sessions/2026-11-05.md': '',
    'sessions/2026-11-12.md': '---\nstate: cancelled\n---\n',
    'sessions/2026-11-26.md': '',
  };

  test.each([
    ['the last attended session up to its day', '2026-11-14', '', 'sessions/2026-11-05.md'],
    ['the session of its own day', '2026-11-05', '', 'sessions/2026-11-05.md'],
    ['the session it names', '2026-11-14', 'session: 2026-11-12', 'sessions/2026-11-12.md'],
  ])('belong to %s', (_, day, frontmatter, session) => {
    const path = `reflections/${day}.md`;
    const { reflectionsOf, diagnostics, reflections } = journalOf({
      ...sessions,
      [path]: `---\n${frontmatter}\n---\n`,
    });
    expect(diagnostics).toEqual([]);
    expect(reflectionsOf.get(session)).toMatchObject([{ path }]);
    expect(reflections[0]?.address).toMatch(/^\/sessions\/2026-11-\d\d\/#reflection-/);
  });

  test('a session that is not there is named', () => {
    const { diagnostics } = journalOf({ ...sessions, 'reflections/2026-11-14.md': '---\nsession: 2026-11-06\n---\n' });
    expect(said(diagnostics)).toEqual([
      expect.stringMatching(/^2:1 session session names no session .* Did you mean 2026-11-05\?/),
    ]);
  });

  test('without any session before them they say so', () => {
    const { diagnostics } = journalOf({ 'reflections/2026-11-14.md': 'Text.' });
    expect(said(diagnostics)).toEqual([expect.stringContaining('1:1 session session is not given')]);
  });
});

describe('two notes of one name', () => {
  test('of one kind are both shown, the second is named, the first counts', () => {
    const { notes, diagnostics, habitRecords } = journalOf({
      'habits/a/walk.md': HABIT('minutes'),
      'habits/b/walk.md': HABIT('yesno'),
      'journal/2026-11-20.md': '---\nhabits: {walk: 30}\n---\n',
    });
    expect(notes.map(({ address }) => address)).toEqual(expect.arrayContaining(['/habits/walk/', '/habits/walk-2/']));
    expect(told(diagnostics)).toMatchObject([
      { file: 'habits/b/walk.md', line: 1, message: expect.stringContaining('habits/a/walk.md') as string },
    ]);
    expect(habitRecords.get('walk')).toMatchObject([{ reading: 30 }]);
  });

  test('of different kinds are no mistake', () => {
    expect(journalOf({ 'sessions/2026-11-20.md': '', 'journal/2026-11-20.md': '' }).diagnostics).toEqual([]);
  });

  test('that only upper and lower case tells apart are named, and each counts by itself', () => {
    const { diagnostics, habitRecords } = journalOf({
      'habits/a/Walk.md': HABIT('minutes'),
      'habits/b/walk.md': HABIT('yesno'),
      'journal/2026-11-20.md': '---\nhabits: {walk: yes, Walk: 30}\n---\n',
    });
    expect(told(diagnostics)).toMatchObject([
      {
        file: 'habits/b/walk.md',
        line: 1,
        message: expect.stringMatching(/differs from that of habits\/a\/Walk\.md/) as string,
      },
    ]);
    expect([...habitRecords].map(([id, records]) => [id, records.length])).toEqual([
      ['Walk', 1],
      ['walk', 1],
    ]);
  });

  test('in two cases are two notes at two addresses', () => {
    const { notes } = journalOf({
      'goals/Sing.md': '---\ngoal: Sing\n---\n',
      'goals/sing.md': '---\ngoal: Sing\n---\n',
    });
    expect(new Set(notes.map(({ address }) => address))).toEqual(new Set(['/goals/sing/', '/goals/sing-2/']));
  });
});

test('ids that lead nowhere are named where they stand, with the nearest', () => {
  const { diagnostics } = journalOf({
    'goals/sing-again.md': '---\ngoal: Sing again\n---\n',
    'homework/walk.md': '---\nwhat: Walk\nset_in: 2026-11-06\ngoal: sing-agian\n---\n',
    'sessions/2026-11-05.md': '---\nhomework: [walk, wlak]\n---\n',
  });
  expect(said(diagnostics)).toEqual([
    expect.stringMatching(/^3:1 set_in set_in names no session .*Did you mean 2026-11-05/),
    expect.stringMatching(/^4:1 goal goal names no goal .*Did you mean sing-again/),
    expect.stringMatching(/^2:18 homework\.2 homework\.2 names no homework .*Did you mean walk/),
  ]);
});

describe("the writer's changes to a brief", () => {
  const NOTES = {
    'sessions/2026-11-10.md': '---\nnext: 2026-11-24\n---\n',
    'homework/walk.md': '---\nwhat: Walk\n---\n',
  };

  test('that name lines which nothing makes are named, with the nearest', () => {
    const { diagnostics } = journalOf({
      ...NOTES,
      'briefs/2026-11-10.md': '---\nopening: x\npin: [walk, wlak]\nhide: [walk, mood, habits, 3, habbits]\n---\n',
    });
    expect(said(diagnostics)).toEqual([
      expect.stringMatching(/^3:13 pin\.2 pin\.2 names no note that is there\. Did you mean walk\?/),
      expect.stringMatching(/^4:31 hide\.5 hide\.5 names no note or section .* Did you mean habits\?/),
    ]);
  });

  test('belong to a session that has a file, or that another one says is next', () => {
    const { diagnostics } = journalOf({
      ...NOTES,
      'briefs/2026-11-10.md': '',
      'briefs/2026-11-24.md': '',
      'briefs/2026-11-25.md': '',
    });
    expect(said(diagnostics)).toEqual([
      expect.stringMatching(/^1:1 - There is no session on 2026-11-25, .* Did you mean 2026-11-24\?/),
    ]);
  });
});

test('notes are in order of day, time and path, those without a day last', () => {
  const { notes } = journalOf({
    'goals/a.md': '---\ngoal: A\n---\n',
    'journal/2026-11-21.md': '',
    'journal/2026-11-20-b.md': '---\ntime: 9:00\n---\n',
    'journal/2026-11-20-a.md': '---\ntime: 21:00\n---\n',
  });
  expect(notes.map(({ id }) => id)).toEqual(['2026-11-20-b', '2026-11-20-a', '2026-11-21', 'a']);
});

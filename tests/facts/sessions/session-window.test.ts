import { describe, expect, test } from 'vitest';
import type { Journal } from '../../../src/notes/journal.ts';
import { entriesIn, isInWindow, isPracticeIn, windowFor } from '../../../src/facts/sessions/session-window.ts';
import { journalOf, type Files } from '../journal-of.ts';

/** The window in short: its days, the session before, the session after. */
function windowOf(journal: Journal, session?: string) {
  const asOf = journal.sessions.find(({ id }) => id === session) ?? null;
  const { from, to, last, next, isCapped } = windowFor(journal, asOf);
  return { days: `${from} ${to}`, last: last?.id ?? null, next: next?.day ?? null, isCapped };
}

const attended = (files: Files): Files => ({ 'sessions/2026-11-10.md': '', ...files });

describe('the window of a brief', () => {
  test('without any session is the last fourteen days', () => {
    expect(windowOf(journalOf({}))).toEqual({ days: '2026-11-10 2026-11-23', last: null, next: null, isCapped: false });
  });

  test('without a session is as long as the settings say', () => {
    expect(windowOf(journalOf({}, { settings: { brief: { window_days: 7 } } })).days).toBe('2026-11-17 2026-11-23');
  });

  test('before the first session ends the day before it', () => {
    expect(windowOf(journalOf({ 'sessions/2026-11-10.md': '' }), '2026-11-10').days).toBe('2026-10-27 2026-11-09');
  });

  test('begins with the day of the last attended session and ends today', () => {
    const journal = journalOf(attended({ 'sessions/2026-11-30.md': '', 'sessions/2026-10-20.md': '' }));
    expect(windowOf(journal)).toEqual({
      days: '2026-11-10 2026-11-23',
      last: '2026-11-10',
      next: '2026-11-30',
      isCapped: false,
    });
  });

  test('ends the day before a session that is planned for today', () => {
    expect(windowOf(journalOf(attended({ 'sessions/2026-11-23.md': '' })))).toMatchObject({
      days: '2026-11-10 2026-11-22',
      next: '2026-11-23',
    });
  });

  test('begins today after a session that was attended today', () => {
    const journal = journalOf(attended({ 'sessions/2026-11-23.md': 'state: attended' }));
    expect(windowOf(journal)).toMatchObject({ days: '2026-11-23 2026-11-23', last: '2026-11-23', next: null });
  });

  test.each(['cancelled', 'not-attended'])('takes no notice of a session that was %s', (state) => {
    const journal = journalOf(
      attended({ 'sessions/2026-11-17.md': `state: ${state}`, 'sessions/2026-11-24.md': `state: ${state}` }),
    );
    expect(windowOf(journal)).toMatchObject({ days: '2026-11-10 2026-11-23', last: '2026-11-10', next: null });
  });

  test('is at most forty-two days, and says so', () => {
    expect(windowOf(journalOf({ 'sessions/2026-10-13.md': '' }))).toMatchObject({
      days: '2026-10-13 2026-11-23',
      isCapped: false,
    });
    expect(windowOf(journalOf({ 'sessions/2026-10-12.md': '' }))).toMatchObject({
      days: '2026-10-13 2026-11-23',
      isCapped: true,
    });
  });

  test('goes over a year’s end and a leap day', () => {
    const files = { 'sessions/2023-12-25.md': '', 'sessions/2024-01-08.md': '', 'sessions/2024-03-01.md': '' };
    expect(windowOf(journalOf(files), '2024-01-08').days).toBe('2023-12-25 2024-01-07');
    expect(windowOf(journalOf(files), '2024-03-01')).toMatchObject({ days: '2024-01-19 2024-02-29', isCapped: true });
  });

  test('of a past session lies between it and the one before, whatever came later', () => {
    const journal = journalOf(attended({ 'sessions/2026-10-27.md': '', 'sessions/2026-11-20.md': '' }));
    expect(windowOf(journal, '2026-11-10')).toMatchObject({
      days: '2026-10-27 2026-11-09',
      last: '2026-10-27',
      next: '2026-11-10',
    });
  });

  test('between two sessions on one day is that day', () => {
    const times = { 'sessions/2026-11-12-b.md': 'time: "16:00"', 'sessions/2026-11-12-a.md': 'time: "09:00"' };
    expect(windowOf(journalOf(attended(times)), '2026-11-12-b')).toMatchObject({
      days: '2026-11-12 2026-11-12',
      last: '2026-11-12-a',
    });
    const silent = { 'sessions/2026-11-12-b.md': '', 'sessions/2026-11-12-a.md': '' };
    expect(windowOf(journalOf(attended(silent)), '2026-11-12-b')).toMatchObject({ last: '2026-11-12-a' });
    expect(windowOf(journalOf(attended(silent)), '2026-11-12-a')).toMatchObject({
      days: '2026-11-10 2026-11-11',
      last: '2026-11-10',
    });
  });
});

describe('the next session', () => {
  test('is the day that the last one names, where it has no file', () => {
    expect(windowOf(journalOf({ 'sessions/2026-11-10.md': 'next: 2026-11-24' })).next).toBe('2026-11-24');
  });

  test('is the nearer of a planned one and a named one', () => {
    const files = { 'sessions/2026-11-10.md': 'next: 2026-11-24', 'sessions/2026-12-08.md': '' };
    expect(windowOf(journalOf(files)).next).toBe('2026-11-24');
    expect(windowOf(journalOf({ ...files, 'sessions/2026-11-10.md': 'next: 2026-12-22' })).next).toBe('2026-12-08');
  });

  test('is not one that is over, or whose own file says that it is off', () => {
    expect(windowOf(journalOf({ 'sessions/2026-11-10.md': 'next: 2026-11-22' })).next).toBeNull();
    const off = { 'sessions/2026-11-10.md': 'next: 2026-11-24', 'sessions/2026-11-24.md': 'state: cancelled' };
    expect(windowOf(journalOf(off)).next).toBeNull();
  });

  test('may be named by one that was cancelled', () => {
    const files = { 'sessions/2026-11-10.md': '', 'sessions/2026-11-17.md': 'state: cancelled\nnext: 2026-11-24' };
    expect(windowOf(journalOf(files))).toMatchObject({ last: '2026-11-10', next: '2026-11-24' });
  });
});

describe('a note belongs to the window', () => {
  const entries = {
    'journal/2026-11-09.md': '',
    'journal/2026-11-10-before.md': 'time: "08:00"',
    'journal/2026-11-10-after.md': 'time: "20:00"',
    'journal/2026-11-10.md': '',
    'journal/2026-11-12-between.md': 'time: "12:00"',
    'journal/2026-11-12-late.md': 'time: "20:00"',
    'journal/2026-11-24.md': '',
  };

  test('on the last session’s day only if it is not from before it', () => {
    const journal = journalOf({ ...entries, 'sessions/2026-11-10.md': 'time: "17:30"' });
    const ids = entriesIn(journal, windowFor(journal)).map(({ id }) => id);
    expect(ids).toEqual(['2026-11-10', '2026-11-10-after', '2026-11-12-between', '2026-11-12-late']);
  });

  test('on a day with two sessions only if it is from between them', () => {
    const sessions = { 'sessions/2026-11-12-a.md': 'time: "09:00"', 'sessions/2026-11-12-b.md': 'time: "16:00"' };
    const journal = journalOf({ ...entries, ...sessions });
    const asOf = journal.sessions.find(({ id }) => id === '2026-11-12-b') ?? null;
    expect(entriesIn(journal, windowFor(journal, asOf)).map(({ id }) => id)).toEqual(['2026-11-12-between']);
  });

  test('only if it has a day', () => {
    const journal = journalOf({ 'habits/tea.md': 'name: Tea\nmeasure: count' });
    expect(journal.notes.map((note) => isInWindow(note, windowFor(journal)))).toEqual([false]);
  });

  test('and a practice record goes by the entry it stands in', () => {
    const journal = journalOf({
      'sessions/2026-11-10.md': 'time: "17:30"',
      'homework/walk.md':
        'what: Walk\npractice:\n  - date: 2026-11-10\n    done: yes\n  - date: 2026-11-09\n    done: yes',
      'journal/2026-11-10.md': 'time: "08:00"\nhomework:\n  walk: part',
    });
    const practice = journal.practice.get('walk') ?? [];
    expect(practice.filter((one) => isPracticeIn(one, windowFor(journal))).map(({ record }) => record.done)).toEqual([
      'yes',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { growingTotals } from '../../../src/site/progress/growing-totals.ts';
import { progressPage, progressYearPages, type ProgressYear } from '../../../src/site/progress/progress.ts';
import type { Journal } from '../../../src/notes/journal.ts';
import { dayPages } from '../../../src/site/day/day.ts';
import { yearPages } from '../../../src/site/year/year.ts';
import { newFile } from '../../../src/writing/new-file.ts';
import { journalOf } from '../../read/folder.ts';
import { currentWith, viewsOf } from '../current.ts';

/** The latest year, as its page has it, and those before. */
function progressYears(journal: Journal): ProgressYear[] {
  const current = currentWith(journal);
  const { latest } = progressPage.view(current);
  return [...(latest ? [latest] : []), ...viewsOf(progressYearPages, current)];
}

describe('wins and insights', () => {
  test('are none where nothing is marked', () => {
    expect(progressYears(journalOf({ 'journal/2026-11-01.md': 'Rain.\n' }))).toEqual([]);
  });

  test('come by year and month, newest first, with their note', () => {
    const years = progressYears(
      journalOf({
        'journal/2025-12-31.md': '- [w] Old year\n',
        'journal/2026-10-02.md': '- [i] Insight\n- [w] Second\n- [?] A question\n',
        'wins/2026-11-01-win.md': '---\nwhat: Newest\n---\n',
      }),
    );
    expect(years.map(({ year, wins, insights }) => [year, wins, insights])).toEqual([
      ['2026', 2, 1],
      ['2025', 1, 0],
    ]);
    const months = years.flatMap((year) => year.months);
    expect(months.map(({ month, winsAndInsights }) => [month, winsAndInsights.map(({ text }) => text)])).toEqual([
      ['2026-11', ['Newest']],
      ['2026-10', ['Insight', 'Second']],
      ['2025-12', ['Old year']],
    ]);
    expect(months[0]?.winsAndInsights[0]).toMatchObject({ kind: 'win', address: '/wins/2026-11-01-win/' });
  });

  test('leave out notes that are on their own page only, and days ahead', () => {
    const files = {
      'journal/2026-11-01.md': '---\nshare: never\n---\n- [w] Closed\n',
      'wins/2026-11-02-a.md': '---\nwhat: Closed\nshare: never\n---\n',
      'journal/2026-11-24.md': '- [i] Ahead\n',
    };
    expect(progressYears(journalOf(files))).toEqual([]);
  });

  test('leave out a win that still has the words it was made with', () => {
    const made = newFile(journalOf({}), { kind: 'win', name: null, title: null, day: null, now: '21:00' });
    expect(progressYears(journalOf({ 'wins/2026-11-02.md': made.text }))).toEqual([]);
  });

  test('of notes without a day come last', () => {
    const years = progressYears(
      journalOf({ 'goals/sing.md': '---\ngoal: Sing\n---\n- [w] Undated\n', 'journal/2026-11-01.md': '- [w] Dated\n' }),
    );
    expect(years.map(({ year }) => year)).toEqual(['2026', null]);
  });
});

describe('totals that only grow', () => {
  const totalsOf = (files: Record<string, string>) =>
    growingTotals(journalOf(files)).map(({ name, count, since }) => [name, count, since]);

  test('are none in an empty journal', () => {
    expect(totalsOf({})).toEqual([]);
  });

  test('name the homework that was practised last, and add up all of it where it is more', () => {
    const homework = (days: readonly string[]) =>
      Object.fromEntries(
        days.map((day, index) => [
          `homework/task-${String(index)}.md`,
          `---\nwhat: Task ${String(index)}\npractice: [{ date: ${day}, done: yes }, { date: 2026-10-01, done: no }]\n---\n`,
        ]),
      );
    const days = ['2026-11-03', '2026-11-06', '2026-11-01', '2026-11-05', '2026-11-02', '2026-11-04'];
    expect(totalsOf(homework(days))).toEqual([
      ['Homework', 6, '2026-11-01'],
      ...[1, 3, 5, 0, 4].map((index) => [`Task ${String(index)}`, 1, days[index]]),
    ]);
    expect(totalsOf(homework(days.slice(1))).map(([name]) => name)).not.toContain('Homework');
  });

  test('count no day of an entry that was made and left as it was', () => {
    const journal = journalOf({ 'habits/walk.md': '---\nname: Walk\nmeasure: minutes\n---\n' });
    const made = newFile(journal, { kind: 'entry', name: 'Evening', title: null, day: null, now: '21:00' });
    const current = journalOf({ 'journal/2026-11-20.md': made.text });
    expect(growingTotals(current)).toEqual([]);
    expect(viewsOf(yearPages, currentWith(current))[0]?.entries).toBe(0);
    expect(viewsOf(dayPages, currentWith(current))).toHaveLength(1);
    expect(totalsOf({ 'journal/2026-11-20.md': made.text, 'journal/2026-11-21.md': 'Rain.' })).toEqual([
      ['Writing', 1, '2026-11-21'],
    ]);
  });

  test('count days of a habit with anything done since the first', () => {
    const entry = (value: string) => `---\nhabits:\n  walk: ${value}\n---\n`;
    const totals = totalsOf({
      'habits/walk.md': '---\nname: Walk\nmeasure: minutes\n---\n',
      'journal/2026-02-28.md': entry('0'),
      'journal/2026-03-01.md': entry('20'),
      'journal/2026-03-01-again.md': entry('5'),
      'journal/2026-03-02.md': entry('skipped'),
      'journal/2026-03-03.md': entry('10'),
    });
    expect(totals).toContainEqual(['Walk', 2, '2026-03-01']);
    expect(totals).toContainEqual(['Writing', 4, '2026-02-28']);
  });

  test('count practice in part, and not what was not done', () => {
    const totals = totalsOf({
      'homework/breathe.md':
        '---\nwhat: Breathe\npractice:\n  - {date: 2026-11-02, done: not-this-time}\n' +
        '  - {date: 2026-11-03, done: part}\n  - {date: 2026-11-04, done: yes}\n---\n',
    });
    expect(totals).toEqual([['Breathe', 2, '2026-11-03']]);
  });

  test('leave out what should stay few, what is no amount, and what is hidden', () => {
    const habit = (more: string) => `---\nname: H\n${more}---\n`;
    const totals = totalsOf({
      'habits/cups.md': habit('measure: count\ntarget: {at_most: 2}\n'),
      'habits/calm.md': habit('measure: scale\n'),
      'habits/phone.md': habit('measure: time\n'),
      'habits/hidden.md': habit('measure: count\nhide_numbers: true\n'),
      'habits/closed.md': habit('measure: count\nshare: never\n'),
      'journal/2026-11-01.md': '---\nhabits:\n  cups: 1\n  calm: 5\n  phone: "22:00"\n  hidden: 1\n  closed: 1\n---\n',
    });
    expect(totals.map(([name]) => name)).toEqual(['Writing']);
  });

  test('count attended sessions alone', () => {
    const totals = totalsOf({
      'sessions/2026-11-10.md': '',
      'sessions/2026-11-17.md': '---\nstate: cancelled\n---\n',
      'sessions/2026-11-24.md': '',
    });
    expect(totals).toEqual([['Sessions', 1, '2026-11-10']]);
  });
});

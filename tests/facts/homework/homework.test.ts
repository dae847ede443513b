import { describe, expect, test } from 'vitest';
import { homeworkCountWords } from '../../../src/messages/en/homework-counts.ts';
import { allPractice, countPractice, type CountedDays, plannedIn } from '../../../src/facts/homework/homework.ts';
import type { Homework } from '../../../src/notes/note.ts';
import { journalOf, type Files } from '../journal-of.ts';

const TEN_DAYS = { from: '2026-11-10', to: '2026-11-19' } as const;

function homeworkOf(fields: string, more: Files = {}) {
  const journal = journalOf({ 'homework/one.md': `what: Walk\n${fields}`, ...more });
  const homework = journal.homework.find(({ id }) => id === 'one') as Homework;
  return { journal, homework, practice: journal.practice.get('one') ?? [] };
}

describe('what was planned', () => {
  test.each([
    ['planned: 3', 4],
    ['planned: 3\nper: week', 4],
    ['planned: 2\nper: day', 20],
    ['planned: 5\nper: once', 5],
    ['planned: 5\nper: once\nfrom: 2026-11-19', 5],
    ['planned: 1\nper: once\nfrom: 2026-11-20', 0],
    ['planned: 1\nper: once\nuntil: 2026-11-09', 0],
    ['planned: 0', 0],
    ['why: Air', null],
    ['planned: 7\nfrom: 2026-11-15', 5],
    ['planned: 7\nuntil: 2026-11-12', 3],
    ['planned: 7\nfrom: 2026-11-12\nuntil: 2026-11-12', 1],
    ['planned: 7\nfrom: 2027-01-01', 0],
    ['planned: 7\nuntil: 2026-01-01', 0],
  ])('of "%s" in ten days is %s times', (fields, times) => {
    expect(plannedIn(homeworkOf(fields).homework, TEN_DAYS)).toBe(times);
  });

  test('goes over a year’s end and a leap day', () => {
    const { homework } = homeworkOf('planned: 1\nper: day');
    expect(plannedIn(homework, { from: '2026-12-30', to: '2027-01-02' })).toBe(4);
    expect(plannedIn(homework, { from: '2024-02-28', to: '2024-03-01' })).toBe(3);
  });

  test('is not planned for paused days', () => {
    const { homework } = homeworkOf('planned: 7');
    expect(plannedIn(homework, { ...TEN_DAYS, pauses: [{ from: '2026-11-12', to: '2026-11-14' }] })).toBe(7);
  });
});

describe('a plan of which not one week is over', () => {
  const saidIn = (fields: string, days: CountedDays, dates: readonly string[] = ['2026-11-10']) => {
    const records = dates.map((date) => `\n  - { date: ${date}, done: yes }`).join('');
    const { homework, practice } = homeworkOf(`${fields}\npractice:${records}`);
    return homeworkCountWords(countPractice(homework, practice, days));
  };
  const TWO_DAYS = { from: '2026-11-10', to: '2026-11-11' } as const;
  const WEEK = { from: '2026-11-10', to: '2026-11-16' } as const;

  test('is said as it was written, so that a part of it never looks like the whole', () => {
    expect(saidIn('planned: 4', TWO_DAYS)).toBe('once; 4 a week planned');
    expect(saidIn('planned: 4', TWO_DAYS, [])).toBe('no record yet; 4 a week planned');
    expect(saidIn('planned: 1', TWO_DAYS)).toBe('once; 1 a week planned');
    expect(saidIn('planned: 4\nfrom: 2026-11-15', WEEK, ['2026-11-15'])).toBe('once; 4 a week planned');
    const pauses = [{ from: '2026-11-12', to: '2026-11-12' }] as const;
    expect(saidIn('planned: 4', { ...WEEK, pauses })).toBe('once; 4 a week planned');
  });

  test('is counted against from a whole week on, or a day where it is one of days', () => {
    expect(saidIn('planned: 4', WEEK)).toBe('1 of 4 planned');
    expect(saidIn('planned: 2\nper: day', { from: '2026-11-10', to: '2026-11-10' })).toBe('1 of 2 planned');
    expect(saidIn('planned: 3\nper: once', TWO_DAYS)).toBe('1 of 3 planned');
    expect(saidIn('planned: 0', TWO_DAYS)).toBe('once');
  });
});

describe('what was done', () => {
  const record = (date: string, done: string) => `\n  - date: ${date}\n    done: ${done}`;

  test('is counted as yes, in part and not this time, from its own file and from entries', () => {
    const { homework, practice } = homeworkOf(
      `practice:${record('2026-11-12', 'part')}${record('2026-11-10', 'not-this-time')}`,
      {
        'journal/2026-11-11.md': 'homework:\n  one: yes',
        'journal/2026-11-11-late.md': 'homework:\n  one:\n    done: yes',
      },
    );
    expect(countPractice(homework, practice, TEN_DAYS)).toEqual({
      yes: 2,
      part: 1,
      notThisTime: 1,
      planned: null,
      plan: null,
    });
    expect(practice.map(({ day }) => day)).toEqual(['2026-11-10', '2026-11-11', '2026-11-11', '2026-11-12']);
  });

  test('on a paused day is not counted either', () => {
    const { homework, practice } = homeworkOf(`practice:${record('2026-11-12', 'yes')}${record('2026-11-13', 'yes')}`);
    const pauses = [{ from: '2026-11-13', to: '2026-11-13' }] as const;
    expect(countPractice(homework, practice, { ...TEN_DAYS, pauses }).yes).toBe(1);
  });

  test('is nothing where there is no record', () => {
    const { homework } = homeworkOf('planned: 7');
    expect(countPractice(homework, [], TEN_DAYS)).toEqual({ yes: 0, part: 0, notThisTime: 0, planned: 10, plan: null });
  });

  test('of every homework is in order of days', () => {
    const { journal } = homeworkOf(`practice:${record('2026-11-12', 'yes')}`, {
      'homework/two.md': `what: Sing\npractice:${record('2026-11-13', 'yes')}${record('2026-11-11', 'yes')}`,
    });
    expect(allPractice(journal).map(({ day, homework }) => `${day} ${homework.id}`)).toEqual([
      '2026-11-11 two',
      '2026-11-12 one',
      '2026-11-13 two',
    ]);
  });
});

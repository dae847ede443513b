import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../src/calendar/day.ts';
import {
  homeworkBegunIn,
  homeworkWithoutDay,
  isInForce,
  isResting,
  lastSign,
  openHomework,
} from '../../../src/facts/homework/in-force.ts';
import type { Homework } from '../../../src/notes/note.ts';
import { journalOf, type Files } from '../journal-of.ts';

const SESSIONS: Files = { 'sessions/2026-10-13.md': '', 'sessions/2026-10-27.md': '', 'sessions/2026-11-10.md': '' };

function homeworkOf(fields: string) {
  const journal = journalOf({ 'homework/one.md': `what: Walk\n${fields}`, ...SESSIONS });
  return { journal, homework: journal.homework[0] as Homework };
}

describe('a homework is in force', () => {
  const inForceOn = (fields: string, days: readonly Day[]) => {
    const { journal, homework } = homeworkOf(fields);
    return days.filter((day) => isInForce(journal, homework, day));
  };
  const DAYS = ['2026-10-12', '2026-10-13', '2026-10-27', '2026-11-09', '2026-11-10', '2026-11-23'] as const;

  test('from the session it was set in, and is never over by itself', () => {
    expect(inForceOn('set_in: 2026-10-13', [...DAYS, '2029-01-01'])).toEqual([...DAYS.slice(1), '2029-01-01']);
    expect(inForceOn('set_in: 2026-10-13\nstate: active', DAYS)).toEqual(DAYS.slice(1));
  });

  test('until its last day, and from the first that it names', () => {
    expect(inForceOn('set_in: 2026-10-13\nuntil: 2026-11-10', DAYS)).toEqual(DAYS.slice(1, 5));
    expect(inForceOn('set_in: 2026-10-13\nfrom: 2026-10-20', DAYS)).toEqual(DAYS.slice(2));
  });

  test('always where it was set in no session, or in one that is not there', () => {
    expect(inForceOn('why: Air', DAYS)).toEqual(DAYS);
    expect(inForceOn('set_in: 2020-01-01', DAYS)).toEqual(DAYS);
  });

  test.each(['done', 'changed', 'paused', 'let-go'])('no more when it is %s, but was on the days before', (state) => {
    expect(inForceOn(`state: ${state}`, DAYS)).toEqual([]);
    expect(inForceOn(`state: ${state}\nfrom: 2026-10-13\nuntil: 2026-11-09`, DAYS)).toEqual(DAYS.slice(1, 4));
    expect(inForceOn(`state: ${state}\nuntil: 2026-12-31`, ['2026-11-22', '2026-11-23'])).toEqual(['2026-11-22']);
  });
});

describe('a homework rests', () => {
  const restingOn = (fields: string, day: Day) => {
    const { journal, homework } = homeworkOf(fields);
    return isResting(journal, homework, day);
  };
  const set = 'set_in: 2026-10-13';

  test('four weeks after it was set, where nothing was noted', () => {
    expect(restingOn(set, addDays('2026-10-13', 27))).toBe(false);
    expect(restingOn(set, addDays('2026-10-13', 28))).toBe(true);
  });

  test('four weeks after the last record, whatever it says', () => {
    const practised = `${set}\npractice:\n  - date: 2026-11-01\n    done: not-this-time`;
    expect(restingOn(practised, '2026-11-28')).toBe(false);
    expect(restingOn(practised, '2026-11-29')).toBe(true);
  });

  test('not where no day is known, and not once it is over', () => {
    expect(restingOn('why: Air', '2029-01-01')).toBe(false);
    expect(restingOn(`${set}\nstate: done\nuntil: 2026-10-20`, '2029-01-01')).toBe(false);
  });

  test('and is not among what is worked on until it is noted again', () => {
    const names = (fields: string) => openHomework(homeworkOf(fields).journal, '2026-11-23').map(({ id }) => id);
    expect(names(set)).toEqual([]);
    expect(names(`${set}\npractice:\n  - date: 2026-11-20\n    done: part`)).toEqual(['one']);
    expect(names('why: Air')).toEqual(['one']);
  });
});

test('the last sign of a homework is its last record up to a day, else the day on which it was begun', () => {
  const records = 'practice:\n  - date: 2026-11-01\n    done: yes\n  - date: 2026-11-05\n    done: yes';
  const { journal, homework } = homeworkOf(`set_in: 2026-10-13\n${records}`);
  expect(['2026-10-31', '2026-11-01', '2026-11-23'].map((day) => lastSign(journal, homework, day as Day))).toEqual([
    '2026-10-13',
    '2026-11-01',
    '2026-11-05',
  ]);
  const undated = homeworkOf('why: Air');
  expect(lastSign(undated.journal, undated.homework, '2026-11-23')).toBeNull();
});

test('homework is found by the days on which it was begun, or as one of which no day is known', () => {
  const { journal } = homeworkOf('set_in: 2026-10-13');
  expect(homeworkBegunIn(journal, { from: '2026-10-13', to: '2026-10-13' })).toHaveLength(1);
  expect(homeworkBegunIn(journal, { from: '2026-10-14', to: '2026-11-23' })).toEqual([]);
  expect(homeworkWithoutDay(journal)).toEqual([]);
  expect(homeworkWithoutDay(homeworkOf('why: Air').journal)).toHaveLength(1);
});

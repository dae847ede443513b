import { describe, expect, test } from 'vitest';
import type { Files } from '../../facts/journal-of.ts';
import { linesUnder, lookBackOf, sessionsOn } from './look-back-of.ts';

const GOALS = 'Goals, from 0 to 10';

describe('goals', () => {
  const goal = (fields: string, since?: '2026-06-01') =>
    linesUnder(
      lookBackOf(
        { ...sessionsOn(['2026-02-24']), 'goals/sing.md': `goal: Sing.\nrank: 1\n${fields}` },
        { since: since ?? null },
      ),
      GOALS,
    );
  const ratings =
    'ratings: [{ date: 2026-08-04, score: 5 }, { date: 2026-02-24, score: 2 }, { date: 2026-11-20, score: 7 }]';

  test('stand with their first rating of these days and their last', () => {
    expect(goal(ratings)).toEqual(['Sing \u2013 2 on 24 Feb, 7 on 20 Nov.']);
    expect(goal(ratings, '2026-06-01')).toEqual(['Sing \u2013 5 on 4 Aug, 7 on 20 Nov.']);
    expect(goal('ratings: [{ date: 2026-03-04, score: 5 }]')).toEqual(['Sing \u2013 5 on 4 Mar.']);
  });

  test('say where they were not rated, and where they are met, changed or resting', () => {
    expect(goal('')).toEqual(['Sing \u2013 not rated yet.']);
    expect(goal('ratings: [{ date: 2026-03-04, score: 5 }]', '2026-06-01')).toEqual([
      'Sing \u2013 not rated since 4 Mar.',
    ]);
    expect(goal(`${ratings}\nstate: met`)).toEqual(['Sing \u2013 2 on 24 Feb, 7 on 20 Nov; met.']);
    expect(goal(`${ratings}\nstate: resting`)).toEqual(['Sing \u2013 2 on 24 Feb, 7 on 20 Nov; resting.']);
  });

  test('that were over before these days, or begin after them, are left out', () => {
    expect(goal('state: met\nratings: [{ date: 2026-03-04, score: 5 }]', '2026-06-01')).toEqual([]);
    expect(goal('ratings: [{ date: 2026-12-04, score: 5 }]')).toEqual([]);
  });

  test('stand by rank, and behind all others where they are no longer wanted', () => {
    const files = {
      'goals/a.md': 'goal: A\nrank: 1\nstate: met\nratings: [{ date: 2026-11-20, score: 9 }]',
      'goals/b.md': 'goal: B\nrank: 3',
      'goals/c.md': 'goal: C\nrank: 2',
    };
    const lines = linesUnder(lookBackOf(files, { since: '2026-11-01' }), GOALS);
    expect(lines.map((line) => line[0])).toEqual(['C', 'B', 'A']);
  });
});

describe('homework', () => {
  const homework = (fields: string, more: Files = {}) =>
    linesUnder(
      lookBackOf({ ...sessionsOn(['2026-02-24']), 'homework/walk.md': `what: Walk\n${fields}`, ...more }),
      'Homework',
    );
  const records =
    'practice: [{ date: 2026-03-01, done: yes, learned: It is short. }, { date: 2026-03-08, done: part, in_the_way: Rain. }, { date: 2026-03-12, done: not-this-time }]';

  test('says how often over how many weeks, the plan as it was written, where it stands, and what the newest records say', () => {
    expect(
      homework(`set_by: together\nfrom: 2026-03-01\nuntil: 2026-03-21\nstate: done\nplanned: 2\n${records}`),
    ).toEqual([
      'Walk \u2013 noted 2 times in 3 weeks, 1 in part, 1 not this time; planned 2 a week; done on 21 Mar. What I learned: It is short. What got in the way: Rain.',
    ]);
  });

  test('that is in force and has no record of four weeks says since when, and is counted to then', () => {
    expect(homework(`set_by: together\nfrom: 2026-03-01\n${records}`)[0]).toContain(
      'in 2 weeks, 1 in part, 1 not this time; nothing noted since 12 Mar.',
    );
    expect(homework('set_by: together\nfrom: 2026-03-01\nplanned: 3')).toEqual([
      'Walk \u2013 nothing noted since 1 Mar.',
    ]);
  });

  test('without a day or a record is there with that', () => {
    expect(homework('set_by: therapist')).toEqual(['Walk \u2013 no record yet; going on.']);
    expect(homework('set_by: therapist\nfrom: 2026-12-01')).toEqual([]);
  });

  test.each([
    'set_by: me',
    '',
    'set_by: therapist\nshare: private',
    'set_by: together\nshare: hint',
    'set_by: together\nshare: never',
  ])('of one’s own, or closed, is not there: %j', (fields) => {
    expect(homework(`${fields}\nfrom: 2026-03-01\n${records}`)).toEqual([]);
  });

  test('leaves out the words of a record that is stricter, and counts it', () => {
    const entry = { 'journal/2026-11-20.md': 'homework: { walk: { done: yes, learned: Mine, share: private } }' };
    expect(homework(`set_by: together\nfrom: 2026-11-16`, entry)).toEqual([
      'Walk \u2013 noted once in 2 weeks; going on.',
    ]);
  });

  test('says nothing of records whose words are struck out', () => {
    const entry = { 'journal/2026-11-20.md': 'homework: { walk: { done: yes, learned: "~~Mine~~" } }' };
    expect(homework(`set_by: together\nfrom: 2026-11-20`, entry)).toEqual(['Walk \u2013 noted once; going on.']);
  });
});

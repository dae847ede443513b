import { describe, expect, test } from 'vitest';
import { goalRows, goalPages } from '../../../src/site/goals/goals.ts';
import { journalOf } from '../../read/folder.ts';
import { currentOf, viewsOf } from '../current.ts';

const rating = (date: string, score: number) => `  - {date: ${date}, score: ${String(score)}}\n`;
const goal = (ratings: string) => `---\ngoal: Sing\nratings:\n${ratings}---\n`;

describe('a goal in the list', () => {
  test('shows nothing but a name where it was never rated', () => {
    const [row] = goalRows(journalOf({ 'goals/sing.md': '---\ngoal: Sing\n---\n' }));
    expect(row).toMatchObject({ state: 'active', rank: null, first: null, before: null, now: null });
    expect(row?.link).toMatchObject({ title: 'Sing', address: '/goals/sing/' });
  });

  test('has one rating as now, two as first and now, and more with the one before', () => {
    const scores = (ratings: string) => {
      const [row] = goalRows(journalOf({ 'goals/sing.md': goal(ratings) }));
      return [row?.first, row?.before, row?.now].map((one) => one?.score ?? null);
    };
    expect(scores(rating('2026-11-01', 3))).toEqual([null, null, 3]);
    expect(scores(rating('2026-11-02', 4) + rating('2026-11-01', 3))).toEqual([3, null, 4]);
    expect(scores(rating('2025-12-31', 1) + rating('2026-11-01', 3) + rating('2026-11-02', 4))).toEqual([1, 3, 4]);
  });

  test('leaves out ratings of days ahead', () => {
    const [row] = goalRows(journalOf({ 'goals/sing.md': goal(rating('2026-11-23', 3) + rating('2026-11-24', 9)) }));
    expect(row?.now?.score).toBe(3);
  });

  test('comes after active goals and those of a better rank', () => {
    const rows = goalRows(
      journalOf({
        'goals/a.md': '---\ngoal: A\nstate: resting\nrank: 1\n---\n',
        'goals/b.md': '---\ngoal: B\n---\n',
        'goals/c.md': '---\ngoal: C\nrank: 2\n---\n',
      }),
    );
    expect(rows.map(({ link }) => link.title)).toEqual(['C', 'B', 'A']);
  });
});

describe('the page of a goal', () => {
  test('has a chart from five ratings on', () => {
    const chartOf = (days: readonly number[]) => {
      const ratings = days.map((day) => rating(`2026-10-0${String(day)}`, 4)).join('');
      return viewsOf(goalPages, currentOf({ 'goals/sing.md': goal(ratings) }))[0]?.chart;
    };
    expect(chartOf([1, 2, 3, 4])).toBeNull();
    expect(chartOf([1, 2, 3, 4, 5])).toMatchObject({ bounds: [0, 10], caption: '5 ratings, each 4 of 10.' });
  });

  test('lists the notes that name it under their kind, newest first, each once', () => {
    const [view] = viewsOf(
      goalPages,
      currentOf({
        'goals/sing.md': '---\ngoal: Sing\n---\n',
        'wins/2026-10-08-low.md': '---\nwhat: Held the line\ngoal: sing\n---\n',
        'homework/alone.md': '---\nwhat: Sing alone\ngoal: sing\n---\n',
        'sessions/2026-10-13.md': '---\ngoal: sing\n---\n',
        'journal/2026-10-09.md': '---\ntitle: Early\ngoal: sing\n---\nAs in [[sing]].',
        'journal/2026-10-10.md': '---\ntitle: Late\ngoal: sing\n---\n',
        'journal/2026-10-11.md': '---\ntitle: Linked\n---\nOnly [[sing]].',
        'journal/2026-10-12.md': '---\ntitle: Closed\ngoal: sing\nshare: never\n---\n',
      }),
    );
    expect(view?.linked.map(([heading, links]) => [heading, links.map(({ title }) => title)])).toEqual([
      ['Wins', ['Held the line']],
      ['Homework', ['Sing alone']],
      ['Sessions', ['Session of 13 Oct']],
      ['Notes that name it', ['Late', 'Early']],
    ]);
    expect(view?.view.backlinks.map(({ title }) => title)).toEqual(['Linked']);
  });
});

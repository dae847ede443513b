import { describe, expect, test } from 'vitest';
import { growingTotals } from '../../../src/site/progress/growing-totals.ts';
import { habitYearPages } from '../../../src/site/habits/habit-year.ts';
import { recordedRows } from '../../../src/site/today/today.ts';
import { habitPages } from '../../../src/site/habits/habit.ts';
import { currentOf, currentWith, viewsOf } from '../current.ts';

const day = (walk: number | string) => `---\nhabits: { walk: ${String(walk)} }\n---\n`;

const FILES = {
  'habits/walk.md': '---\nname: Walk\nmeasure: minutes\ntarget: { at_least: 60, per: week }\n---\n',
  'journal/2024-12-31.md': day(20),
  'journal/2026-01-02.md': day(0),
  'journal/2026-11-09.md': day(70),
  'journal/2026-11-23.md': day(30),
  'journal/2026-11-24.md': day(99),
};

describe('the page of a habit', () => {
  test('counts up to today: a total that only grows, this week, and the weeks of the chart', () => {
    const [view] = viewsOf(habitPages, currentOf(FILES));
    expect(view).toMatchObject({ total: { count: 3, since: '2024-12-31' }, hasRecords: true });
    expect(view?.thisWeek).toMatchObject({ from: '2026-11-23', value: 30, recorded: 1, days: 1, verdict: 'unknown' });
    expect(view?.weeks.filter(({ verdict }) => verdict === 'met').map(({ from }) => from)).toEqual(['2026-11-09']);
    expect(view?.weeks.some(({ verdict }) => verdict === 'not-met')).toBe(false);
  });

  test('has its latest year, and links to the years before, which have pages of their own', () => {
    const current = currentOf(FILES);
    const [view] = viewsOf(habitPages, current);
    expect(view?.latest?.spec.series.days.at(0)).toBe('2026-01-01');
    expect(view?.latest?.spec.series.days.at(-1)).toBe('2026-11-23');
    expect(view?.years).toEqual([{ year: '2024', address: '/habits/walk/2024/' }]);
    const pages = viewsOf(habitYearPages, current);
    expect([...habitYearPages.addresses(current.journal)]).toEqual(['/habits/walk/2024/']);
    expect(pages.map(({ later, earlier }) => ({ later, earlier }))).toEqual([{ later: null, earlier: null }]);
    // Nothing is shown before the month of the first record.
    expect(pages[0]?.grid.spec.series.days).toHaveLength(31);
  });

  test('has the same total as the page of progress', () => {
    const { journal, ...rest } = currentOf({
      'journal.yaml': 'paused:\n  - { from: 2026-11-02, to: 2026-11-02 }\n',
      'habits/one.md': '---\nname: One\nmeasure: minutes\n---\n',
      'journal/2026-11-01.md': '---\nhabits: { one: 0 }\n---\n',
      'journal/2026-11-02.md': '---\nhabits: { one: 30 }\n---\n',
    });
    const [, total] = growingTotals(journal);
    expect(total).toMatchObject({ name: 'One', count: 1, since: '2026-11-02' });
    expect(viewsOf(habitPages, { journal, ...rest })[0]?.total).toMatchObject({ count: 1, since: '2026-11-02' });
  });

  test('of a habit without a record has no year and no week', () => {
    const [view] = viewsOf(habitPages, currentOf({ 'habits/walk.md': FILES['habits/walk.md'] }));
    expect(view).toMatchObject({ latest: null, years: [], weeks: [], total: null, hasRecords: false });
  });
});

const LAST_WEEKS = { from: '2026-10-27', to: '2026-11-23' } as const;

test('a habit whose numbers are hidden has none on the first page, and no pages of years', () => {
  const hidden = { ...FILES, 'habits/walk.md': '---\nname: Walk\nmeasure: minutes\nhide_numbers: true\n---\n' };
  const { journal } = currentOf(hidden);
  expect(recordedRows(journal, LAST_WEEKS)).toEqual([]);
  expect(viewsOf(habitYearPages, currentWith(journal))).toEqual([]);
  expect(recordedRows(currentOf(FILES).journal, LAST_WEEKS).map(({ name }) => name)).toEqual(['Walk']);
});

test('a habit called as a page of ours is called gets an address of its own', () => {
  const { journal } = currentOf({
    'habits/sleep.md': '---\nname: Nap\nmeasure: yesno\n---\n',
    'habits/mood.md': '---\nname: Mood swing\nmeasure: count\n---\n',
  });
  expect(journal.habits.map(({ address }) => address).toSorted()).toEqual(['/habits/mood-2/', '/habits/sleep-2/']);
});

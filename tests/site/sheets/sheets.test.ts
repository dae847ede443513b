import { describe, expect, test } from 'vitest';
import {
  diarySheet,
  planToTake,
  thoughtSheetAddress,
  thoughtsToTake,
  weekSheet,
} from '../../../src/site/sheets/sheets.ts';
import { journalOf } from '../../facts/journal-of.ts';

describe('the sleep diary', () => {
  test('has a row a night, what it comes to, and only columns with something in them', () => {
    const night = '{ in_bed: "22:45", tried: "23:15", latency: 40, awake: 25, woke: "06:30", up: "07:00" }';
    const { span, columns, rows, typical, coverage } = diarySheet(
      journalOf({ 'journal/2026-11-22.md': `night: ${night}` }),
    );
    expect({ span, coverage, nights: rows.length }).toEqual({
      span: { from: '2026-11-10', to: '2026-11-23' },
      coverage: { recorded: 1, days: 2, since: '2026-11-22' },
      nights: 14,
    });
    expect(columns).toEqual(['in_bed', 'tried', 'latency', 'awake', 'woke', 'up', 'inBed', 'asleep', 'efficiency']);
    expect(rows[12]?.cells).toEqual(['22:45', '23:15', '40', '25', '06:30', '07:00', '8 h 15', '6 h 10', '75 %']);
    expect(typical).toEqual(['about 22:45', '', '', '', '', 'about 07:00', '8 h 15', '6 h 10', '75 %']);
    expect(rows[0]?.cells.join('')).toBe('');
  });

  test('counts neither a night that is empty nor one that is paused', () => {
    const night = 'night: { hours: 7 }';
    const files = {
      'journal/2026-11-12.md': night,
      'journal/2026-11-14.md': night,
      'journal/2026-11-20.md': 'night:\n  hours:\n  quality:',
    };
    const settings = { paused: [{ from: '2026-11-14' as const, to: '2026-11-15' as const }] };
    expect(diarySheet(journalOf(files, { settings })).coverage).toEqual({
      ...{ recorded: 1, days: 10 },
      ...{ since: '2026-11-12', paused: 2 },
    });
  });

  test('is empty without a night, and leaves out what is kept to its own page', () => {
    expect(diarySheet(journalOf({ 'journal/2026-11-22.md': 'share: never\nnight: { hours: 7 }' }))).toMatchObject({
      coverage: { recorded: 0 },
      columns: [],
    });
  });
});

test('the week leaves out what is kept to its own page', () => {
  const files = {
    'habits/tea.md': 'name: Tea\nmeasure: count',
    'journal/2026-11-22.md': 'share: never\nmood: 4\nhabits: { tea: 1 }',
  };
  expect(weekSheet(journalOf(files)).rows).toEqual([]);
});

test('thought records are taken along newest first, unless they are kept to their own page', () => {
  const thoughts = thoughtsToTake(
    journalOf({
      'thoughts/2026-11-01-a.md': 'situation: A',
      'thoughts/2026-11-02-b.md': 'situation: B\nshare: private',
      'thoughts/2026-11-03-c.md': 'situation: C\nshare: never',
    }),
  );
  expect(thoughts.map(thoughtSheetAddress)).toEqual([
    '/sheets/thoughts/2026-11-02-b/',
    '/sheets/thoughts/2026-11-01-a/',
  ]);
});

test('a safety plan that is on its own page only is no sheet to take along', () => {
  const plan = (share: string) => journalOf({ 'safety-plan.md': `warning_signs: [Not sleeping]\n${share}` });
  expect(planToTake(plan(''))).toMatchObject({ kind: 'safety-plan' });
  expect(planToTake(plan('share: never'))).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { habitTotal, type HabitTotal } from '../../../src/facts/habits/habit-total.ts';
import { totalWords } from '../../../src/messages/en/habits.ts';
import { journalOf, type Files } from '../journal-of.ts';

const day = (value: string) => `habits:\n  one: ${value}`;

function totalOf(definition: string, entries: Files) {
  const journal = journalOf({ 'habits/one.md': `name: One\n${definition}`, ...entries });
  const [habit] = journal.habits;
  return habit ? habitTotal(habit.fields, journal.habitRecords.get('one') ?? [], journal.today) : expect.unreachable();
}

describe('what has added up of a habit', () => {
  test('is nothing where nothing was done', () => {
    expect(totalOf('measure: minutes', {})).toBeNull();
    expect(
      totalOf('measure: minutes', { 'journal/2026-11-01.md': day('0'), 'journal/2026-11-02.md': day('skipped') }),
    ).toBeNull();
  });

  test('is days, each once, since the first on which anything was done, up to today', () => {
    const entries = {
      'journal/2026-11-24.md': day('9'),
      'journal/2024-02-29-late.md': day('5'),
      'journal/2023-12-31.md': day('0'),
      'journal/2026-11-23.md': day('1'),
      'journal/2024-02-29.md': day('20'),
    };
    expect(totalOf('measure: minutes', entries)).toEqual({
      ...{ count: 2, since: '2024-02-29' },
      ...{ recorded: 3, firstRecord: '2023-12-31' },
    });
  });

  test('is said beside the days that are recorded, where not all of them were done', () => {
    const entries = { 'journal/2026-11-01.md': day('0'), 'journal/2026-11-02.md': day('9') };
    const said = (total: HabitTotal | null) => (total ? totalWords(total, 'minutes', 'en-GB') : expect.unreachable());
    expect(said(totalOf('measure: minutes', entries))).toBe(
      'Records on 2 days since Sun 1 Nov 2026, done on 1 of them.',
    );
    expect(said(totalOf('measure: minutes', { 'journal/2026-11-02.md': day('9') }))).toBe(
      'Done on 1 day since Mon 2 Nov 2026.',
    );
  });

  test('loses nothing by a pause', () => {
    const paused = 'measure: yesno\npaused:\n  - { from: 2026-11-01, to: 2026-11-09 }';
    expect(totalOf(paused, { 'journal/2026-11-02.md': day('yes') })).toMatchObject({ count: 1, since: '2026-11-02' });
  });

  test.each([
    ['measure: time', '"12:00"'],
    ['measure: scale\nmin: -5', '-3'],
    ['measure: scale', '0'],
  ])('counts what is noted of %s whatever it is', (definition, value) => {
    expect(totalOf(definition, { 'journal/2026-11-02.md': day(value) })).toMatchObject({
      count: 1,
      since: '2026-11-02',
    });
  });
});

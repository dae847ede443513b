import { describe, expect, test } from 'vitest';
import { allEntries } from '../../../src/facts/entries/ratings.ts';
import { weekCard, weekUpTo } from '../../../src/facts/habits/week-card.ts';
import { rowCells, rowName, rowUnit } from '../../../src/messages/en/week-card.ts';
import { journalOf, type Files } from '../journal-of.ts';

function cardOf(files: Files, names: readonly string[] | null = null) {
  const journal = journalOf(files);
  return weekCard(journal, weekUpTo('2026-11-23'), {
    entries: allEntries(journal),
    names,
    recordsOf: ({ id }) => journal.habitRecords.get(id) ?? [],
  });
}

const cells = (files: Files, id: string) =>
  cardOf(files)
    .rows.filter((row) => row.id === id)
    .flatMap(rowCells);

describe('the card of a week', () => {
  test('has seven days, the last of them the day it is made for', () => {
    const { days, rows } = cardOf({});
    expect([days.length, days[0], days.at(-1)]).toEqual([7, '2026-11-17', '2026-11-23']);
    expect(rows).toEqual([]);
  });

  test('keeps a value, left out on purpose, and no record apart', () => {
    const files = {
      'habits/tea.md': 'name: Tea\nmeasure: count\nunit: cups',
      'journal/2026-11-18.md': 'habits: { tea: 0 }',
      'journal/2026-11-20.md': 'habits: { tea: skipped }',
      'journal/2026-11-23.md': 'habits: { tea: 3 }',
    };
    expect(cells(files, 'tea')).toEqual(['', '0', '', '–', '', '', '3']);
    expect(cardOf(files).rows.map((row) => [rowName(row), rowUnit(row)])).toEqual([['Tea', 'cups']]);
  });

  test('says each measure in its own way, and what several entries of a day come to', () => {
    const files = {
      'habits/run.md': 'name: Run\nmeasure: minutes',
      'habits/out.md': 'name: Out\nmeasure: yesno',
      'habits/bed.md': 'name: Bed\nmeasure: time',
      'habits/urge.md': 'name: Urge\nmeasure: scale\nmax: 5',
      'journal/2026-11-23-a.md': 'mood: 3\nnight: { hours: 6.5 }\nhabits: { run: 20, out: yes, bed: "22:30", urge: 2 }',
      'journal/2026-11-23-b.md': 'mood: 5\nhabits: { run: 10 }',
    };
    const said = cardOf(files).rows.map((row) => [row.id, rowUnit(row), rowCells(row).at(-1)]);
    expect(said).toEqual([
      ['mood', '0 to 10', '3 to 5'],
      ['sleep', '', '6 h 30'],
      ['bed', '', '22:30'],
      ['out', '', 'yes'],
      ['run', 'min', '30'],
      ['urge', '0 to 5', '2'],
    ]);
  });

  test('has the rows that the settings name, in their order, also without a record', () => {
    const files = { 'habits/tea.md': 'name: Tea\nmeasure: count', 'journal/2026-11-23.md': 'mood: 3\nstress: 4' };
    expect(cardOf(files, ['tea', 'stress', 'nothing']).rows.map(({ id }) => id)).toEqual(['tea', 'stress']);
  });

  test('leaves paused days empty, and numbers that are hidden', () => {
    const files = {
      'habits/tea.md': 'name: Tea\nmeasure: count\nhide_numbers: true\npaused: [{ from: 2026-11-19, to: 2026-11-20 }]',
      'journal/2026-11-20.md': 'habits: { tea: 3 }',
      'journal/2026-11-23.md': 'habits: { tea: 3 }',
    };
    expect(cells(files, 'tea')).toEqual(['', '', '', '', '', '', 'yes']);
  });
});

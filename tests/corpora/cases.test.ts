import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJournal } from '../../src/read/read-journal.ts';
import { tagged } from '../../src/site/tags/tagged-notes.ts';
import { habitPages } from '../../src/site/habits/habit.ts';
import { lineNumbers } from '../../src/charts/line/line-numbers.ts';
import { weekVerdictWords, weekWords } from '../../src/messages/en/habits.ts';
import { describeWithCorpora } from '../setup/corpora.ts';
import { englishBrief } from '../brief/english-brief.ts';
import { currentWith, viewsOf } from '../site/current.ts';

const TODAY = '2026-11-23';

describeWithCorpora('journals written for one kind of trouble each', (corpora) => {
  describe('decimals of several entries a day', () => {
    const journal = readJournal(join(corpora, 'cases/22'), { today: TODAY });
    const current = currentWith(journal);
    const [coffee, run] = viewsOf(habitPages, current);
    if (!coffee || !run) throw new Error('Two habits were not read.');

    test('meet a target that they add up to, on the brief and on the page', () => {
      const lines = englishBrief(journal).sections.flatMap((section) => section.lines.map(({ text }) => text));
      expect(lines).toContain('Coffee: at most 0.3 cups on 11 of 12 days, not on 0, no telling on 1.');
      expect(coffee.chart.caption).toBe(
        'Coffee: 0.3 cups each day, in records of 0.1 to 0.2 cups; 11 of 12 days recorded since 12 Nov. At most 0.3 cups on 11 of 12 days, not on 0, no telling on 1.',
      );
    });

    test('have no crumbs in a week, in words or in the table', () => {
      expect(run.weeks.map(({ value, verdict }) => [value, verdict])).toEqual([
        [13.2, 'unknown'],
        [23.1, 'met'],
        [null, 'unknown'],
      ]);
      expect(weekVerdictWords(run.weeks)).toBe('met in 1 of 3 weeks, not in 0, no telling in 2.');
      expect(run.weeks.map((week) => weekWords(week, 'count', 'km'))[0]).toContain('13.2 km');
      expect(run.detail.comparison.now.summary).toMatchObject({ median: 3.3, parts: [1.1, 2.2] });
      const spec = { ...run.chart, title: '', rolling: undefined, target: undefined, unit: 'km', bounds: undefined };
      const cells = lineNumbers(spec).rows.flatMap((row) => row.cells);
      expect(cells).toContain('3.3 km, from 2.2 km, 1.1 km');
    });
  });

  describe('numbers with commas', () => {
    const journal = readJournal(join(corpora, 'cases/03'), { today: TODAY });
    const readingsOf = (habit: string) => journal.habitRecords.get(habit)?.map(({ day, reading }) => [day, reading]);

    test('are read where they can mean one thing, and named where they cannot', () => {
      expect(readingsOf('coffee')).toEqual([
        ['2026-11-13', 2.5],
        ['2026-11-14', 2.5],
        ['2026-11-15', 1.5],
      ]);
      expect(readingsOf('movement')).toEqual([['2026-11-15', 20]]);
      expect(readingsOf('steps')).toEqual([['2026-11-17', 10.432]]);
      expect(journal.diagnostics.map(({ file, line, field }) => `${file}:${String(line)} ${String(field)}`)).toEqual([
        'journal/2026-11-12.md:3 habits.steps',
        'journal/2026-11-15.md:3 habits.steps',
        'journal/2026-11-18.md:4 habits.steps',
        'journal/2026-11-19.md:4 habits.steps',
      ]);
    });
  });

  describe('values in another place than their own', () => {
    const journal = readJournal(join(corpora, 'cases/35'), { today: TODAY });

    test('are named, those in the text once', () => {
      expect(journal.diagnostics.map(({ file, line, field }) => `${file}:${String(line)} ${String(field)}`)).toEqual([
        'journal/2026-11-12.md:1 null',
        'journal/2026-11-13.md:2 movement',
        'journal/2026-11-13.md:3 meditated',
        'journal/2026-11-14.md:2 Movement',
        'journal/2026-11-15.md:2 habits',
        'journal/2026-11-16.md:2 habits',
      ]);
    });
  });

  describe('odd tags', () => {
    const journal = readJournal(join(corpora, 'cases/10'), { today: TODAY });
    const tagsOn = (day: string) => journal.notes.find((note) => note.kind === 'entry' && note.day === day)?.tags;

    test('keep their emoji, in fields and in text, and each has a page', () => {
      expect(tagsOn('2026-11-14')).toEqual([
        'family/mum',
        'areas/quiet\u{1f60a}',
        '\u2699\ufe0f/pending\u{1f504}',
        '\u{1f331}',
      ]);
      const inText = [
        'alone',
        '\u{1f331}',
        '\u2699\ufe0f/pending\u{1f504}',
        'areas/quiet\u{1f60a}',
        'schlaf-st\u00f6rung',
      ];
      expect(tagsOn('2026-11-15')?.slice(0, inText.length)).toEqual(inText);
      const addresses = [...tagged(journal).values()].map(({ address }) => address);
      expect(new Set(addresses).size).toBe(addresses.length);
      for (const address of addresses) expect(address).toMatch(/^\/tags\/[^/]*[\p{L}\p{N}][^/]*\/$/u);
    });
  });
});

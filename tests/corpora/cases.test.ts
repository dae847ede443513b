import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeBrief } from '../../src/facts/brief/brief.ts';
import { readJournal } from '../../src/journal/read-journal.ts';
import { habitViews } from '../../src/views/habit-page.ts';
import { lineNumbers } from '../../src/charts/numbers.ts';
import { sideWords, weekVerdictWords, weekWords } from '../../src/words/habits.ts';
import { describeWithCorpora } from '../setup/corpora.ts';

const TODAY = '2026-11-23';

describeWithCorpora('journals written for one kind of trouble each', (corpora) => {
  describe('decimals of several entries a day', () => {
    const journal = readJournal(join(corpora, 'cases/22'), { today: TODAY });
    const current = { journal, pictures: new Map<string, never>(), isLive: false };
    const [coffee, run] = habitViews(current);
    if (!coffee || !run) throw new Error('Two habits were not read.');

    test('meet a target that they add up to, on the brief and on the page', () => {
      const lines = makeBrief(journal).sections.flatMap((section) => section.lines.map(({ text }) => text));
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
      expect(sideWords('Now', run.comparison.now, 'count', 'km')).toContain(
        'median 3.3 km, in records of 1.1 to 2.2 km;',
      );
      const spec = { ...run.chart, title: '', rolling: undefined, target: undefined, unit: 'km', bounds: undefined };
      const cells = lineNumbers(spec).rows.flatMap((row) => row.cells);
      expect(cells).toContain('3.3 km, from 2.2 km, 1.1 km');
    });
  });
});

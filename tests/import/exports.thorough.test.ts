import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDaylio } from '../corpora/daylio-rows.ts';
import { folderOf } from '../read/folder.ts';
import { describeWithCorpora } from '../setup/corpora.ts';
import { importInto } from './imported.ts';

describeWithCorpora('exports of Daylio', (corpora) => {
  const MOODS = ['ok', 'OK', 'Refreshed', 'ok but sleepy', 'Anxious', 'sad', 'average'];

  test.each([
    ['toldry-turing-1936-1954.csv', 6246, 5767],
    ['currin-custom-moods.csv', 7, 5],
    ['currin-sample.csv', 3, 3],
    ['staticf0x-12h-mixed.csv', 32, 5],
  ])(
    '%s: every row is a note that reads without a problem, and a second time adds nothing',
    async (name, rowCount, dayCount) => {
      const path = join(corpora, 'exports/daylio', name);
      const rows = readDaylio(path);
      const folder = folderOf({});
      const { plan, journal } = await importInto(folder, 'daylio', path);
      expect([rows.length, plan.entries.length, plan.refused.length, plan.repeated]).toEqual([
        rowCount,
        rowCount,
        0,
        0,
      ]);
      expect([journal.counts.files, journal.days.size, journal.diagnostics]).toEqual([rowCount, dayCount, []]);
      const entries = [...journal.days.values()].flat();
      const numbered = rows.filter(({ mood }) => !MOODS.includes(mood.trim()));
      expect(entries.filter(({ fields }) => fields.mood !== undefined)).toHaveLength(numbered.length);
      expect(entries.filter(({ body }) => body.includes('- Mood: '))).toHaveLength(rowCount - numbered.length);
      expect(entries.flatMap(({ tags }) => tags)).toHaveLength(rows.flatMap(({ activities }) => activities).length);
      const again = await importInto(folder, 'daylio', path);
      expect([again.plan.entries.length, again.plan.there]).toEqual([0, rowCount]);
    },
    120_000,
  );
});

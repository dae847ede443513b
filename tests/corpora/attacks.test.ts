import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Journal } from '../../src/notes/journal.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { runScript, temporaryFolder } from '../build-site.ts';
import { describeWithCorpora } from '../setup/corpora.ts';
import { missingPages, pagesOf, runningTags } from './site-pages.ts';
import { journalOfStrings, stringsOf } from './strings.ts';

const TODAY = '2026-11-23';

describeWithCorpora('strings made to break programs, as names, titles, tags, fields and text', (corpora) => {
  let made: { folder: string; paths: string[] } = { folder: '', paths: [] };
  let journal: Journal;

  beforeAll(() => {
    made = journalOfStrings(stringsOf(corpora));
    journal = readJournal(made.folder, { today: TODAY });
  });

  afterAll(() => rmSync(made.folder, { recursive: true, force: true }));

  test('are all shown or named, each at an address of its own', () => {
    const shown = new Set(journal.notes.map(({ path }) => path));
    expect(made.paths.length).toBeGreaterThan(2000);
    expect(made.paths.filter((path) => !shown.has(path) && !journal.diagnosticsOf.has(path))).toEqual([]);
    expect(new Set(journal.notes.map(({ address }) => address)).size).toBe(journal.notes.length);
  });

  test('build a site in which every note has its page, and nothing of them is run', { timeout: 300_000 }, async () => {
    const outDir = join(temporaryFolder(), 'site');
    const env = { JOURNAL_DIR: made.folder, JOURNAL_TODAY: TODAY };
    const { status, errors } = await runScript('build', ['--outDir', outDir], env);
    expect(status, errors).toBe(0);
    expect(errors).not.toContain('could not be made');
    expect(missingPages(journal, outDir)).toEqual([]);
    expect(runningTags(pagesOf(journal, outDir))).toEqual([]);
  });
});

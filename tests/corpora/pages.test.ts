import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readJournal } from '../../src/read/read-journal.ts';
import { runScript, temporaryFolder } from '../build-site.ts';
import { describeWithCorpora } from '../setup/corpora.ts';
import { missingPages, pagesOf, runningTags } from './site-pages.ts';

const TODAY = '2026-11-23';

describeWithCorpora('notes of other programs', (corpora) => {
  test.each([
    ['vaults/obsidian-tracker.tar.gz', ''],
    ['vaults/turing-daylio.tar.gz', ''],
    ['frontmatter-messy.tar.gz', 'made'],
    ['frontmatter-messy.tar.gz', 'suites'],
  ])('%s %s builds a site in which every note has its page', { timeout: 300_000 }, async (archive, inside) => {
    const unpacked = temporaryFolder();
    execFileSync('tar', ['-xzf', join(corpora, archive), '-C', unpacked]);
    const folder = join(unpacked, inside);
    const outDir = join(temporaryFolder(), 'site');
    const env = { JOURNAL_DIR: folder, JOURNAL_TODAY: TODAY };
    const { status, errors } = await runScript('build', ['--outDir', outDir], env);
    expect(status, errors).toBe(0);
    expect(errors).not.toContain('could not be made');
    const journal = readJournal(folder, { today: TODAY });
    expect(missingPages(journal, outDir)).toEqual([]);
    expect(runningTags(pagesOf(journal, outDir))).toEqual([]);
  });
});

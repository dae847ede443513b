import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { builtSite } from '../built-site.ts';
import { describeWithCorpora } from '../setup/corpora.ts';
import { journalIn, ODD_FILES } from './archives.ts';
import { missingPages, pagesOf, runningTags } from './site-pages.ts';

const TODAY: Day = '2026-11-23';

describeWithCorpora('notes of other programs', (corpora) => {
  test.each([
    { archive: 'vaults/obsidian-tracker.tar.gz', inside: '', today: TODAY },
    { archive: 'vaults/turing-daylio.tar.gz', inside: '', today: TODAY },
    ODD_FILES,
    { archive: 'frontmatter-messy.tar.gz', inside: 'suites', today: TODAY },
  ])('$archive $inside builds a site in which every note has its page', { timeout: 300_000 }, async (archived) => {
    const { folder, notes, errors } = await builtSite(journalIn(corpora, archived));
    expect(errors).not.toContain('could not be made');
    const journal = readJournal(notes, { today: archived.today });
    expect(journal.notes.length).toBeGreaterThan(50);
    expect(missingPages(journal, folder)).toEqual([]);
    expect(runningTags(pagesOf(journal, folder))).toEqual([]);
  });
});

import { join } from 'node:path';
import { getCurrent } from '../current/current-journal.ts';
import { indexBundles, type SearchIndexSummary } from '../search/index/index-bundles.ts';
import { recordsOf } from '../search/index/records-of-notes.ts';

/** Writes the search index of the journal as it is now, for the site being built and for the one being written. */
export function indexJournal(folder: string, cacheFolder: string): Promise<SearchIndexSummary> {
  const { journal } = getCurrent();
  const { language } = journal.settings;
  return indexBundles(recordsOf(journal), { folder, cacheFolder: join(cacheFolder, 'search'), language });
}

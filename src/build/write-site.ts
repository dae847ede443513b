import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER_WORDS } from '../messages/en/folders.ts';
import { digestOf } from '../notes/digest.ts';
import type { Counts } from '../notes/journal.ts';
import type { LoadedJournal, Renderer } from '../render/entry.ts';
import type { Compiled } from '../render/open.ts';
import { indexBundles, type SearchIndexSummary } from '../search/index/index-bundles.ts';
import type { FolderClaim } from './out-folder.ts';
import { siteFolder, type SiteFolder } from './site-folder.ts';
import { writePages, type WrittenPages } from './write-pages.ts';

export interface SiteToWrite extends Pick<Compiled, 'version' | 'clientFolder'> {
  readonly renderer: Renderer;
  /** The folder to write into, which this process holds. */
  readonly folder: string;
  readonly claim: FolderClaim;
  readonly cacheFolder: string;
  /** Told while pages are made: how many of how many. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** What a build made, for the line it ends with. */
export interface BuildSummary extends WrittenPages {
  readonly counts: Counts;
  readonly inSearch: number;
}

/**
 * Writes the site of a journal: the pages of which anything changed, once each, what belongs to them, and the search index
 * beside. What is no longer part of the site is removed. The same notes give the same bytes, whatever was there before.
 * Throws a sentence where it cannot be written.
 */
export async function writeSite(site: SiteToWrite): Promise<BuildSummary> {
  try {
    return await written(site);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Error(FOLDER_WORDS.siteNotWritten(site.folder), { cause: error });
  }
}

async function written(site: SiteToWrite): Promise<BuildSummary> {
  const { renderer, claim, folder, cacheFolder, clientFolder } = site;
  const files = siteFolder(folder, join(cacheFolder, 'written.json'), claim.last);
  let journal = await renderer.load();
  const indexing = startIndexing(site, journal);
  let pages = await writePages(files, site);
  // A note whose code stopped is plain Markdown from then on, and named: that may show on any page.
  while (renderer.hasStopped()) {
    journal = await renderer.load();
    pages = await writePages(files, site);
  }
  for (const path of pathsBelow(clientFolder)) writeCopy(files, path, join(clientFolder, path));
  for (const name of journal.pictures) writeCopy(files, `pictures/${name}`, join(journal.picturesFolder, name));
  const { records } = await indexing;
  files.finish((path) => path.startsWith('pagefind/'));
  claim.complete();
  return { ...pages, counts: journal.counts, inSearch: records };
}

function startIndexing(
  { renderer, folder, cacheFolder }: SiteToWrite,
  journal: LoadedJournal,
): Promise<SearchIndexSummary> {
  const indexing = indexBundles(renderer.records(), {
    folder: join(folder, 'pagefind'),
    cacheFolder: join(cacheFolder, 'search'),
    language: journal.language,
  });
  // Whoever awaits it hears of a failure; until then it must not end the process.
  indexing.catch(() => undefined);
  return indexing;
}

function writeCopy(files: SiteFolder, path: string, original: string): void {
  const content = readFileSync(original);
  const key = digestOf(content);
  if (!files.keep(path, key)) files.write(path, content, key);
}

function pathsBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

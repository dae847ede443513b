import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER_WORDS } from '../messages/en/folders.ts';
import { digestOf } from '../notes/digest.ts';
import type { Counts } from '../notes/journal.ts';
import type { Inputs } from '../load/inputs.ts';
import type { BytesAtHand } from '../load/load-journal.ts';
import type { LoadedJournal, Renderer } from '../render/entry.ts';
import type { Compiled } from '../render/open.ts';
import { openBuilders, type Builders } from '../search/index/build-in-thread.ts';
import { indexBundles, type SearchIndexOptions, type SearchIndexSummary } from '../search/index/index-bundles.ts';
import { digestOfFolder } from '../search/index/stored-bundle.ts';
import { isAsWritten, readManifest, writeManifest, type Manifest } from './manifest.ts';
import type { FolderClaim } from './out-folder.ts';
import { helpWithPages } from './help-with-pages.ts';
import { siteFolder, type SiteFolder } from './site-folder.ts';
import type { PageJob } from './page-thread.ts';
import { isKept, writePages, type PageHelp, type WrittenPages } from './write-pages.ts';

export interface SiteToWrite extends Pick<Compiled, 'clientFolder'> {
  /** Asked for where anything is to be made. */
  readonly renderer: () => Promise<Renderer>;
  readonly inputs: Inputs;
  /** The folder to write into, which this process holds. */
  readonly folder: string;
  readonly claim: FolderClaim;
  readonly cacheFolder: string;
  /** What a thread needs to make some of very many pages; without it there is none. */
  readonly thread?: Pick<PageJob, 'compiledFolder' | 'place'>;
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
    const before = site.claim.last === 'complete' ? readManifest<BuildSummary>(manifestOf(site)) : null;
    const summary = before && isSame(site, before) ? before.summary : await made(site, before);
    site.claim.complete();
    return summary;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Error(FOLDER_WORDS.siteNotWritten(site.folder), { cause: error });
  }
}

function manifestOf({ cacheFolder }: SiteToWrite): string {
  return join(cacheFolder, 'written.json');
}

/** Whether all that the site is made from is as it was, and so is every file of it. */
function isSame({ inputs, folder }: SiteToWrite, before: Manifest<BuildSummary>): boolean {
  if (before.inputs !== inputs.name || before.summary.failed.length > 0) return false;
  if (![...before.files].every(([path, file]) => isAsWritten(folder, path, file))) return false;
  return before.search === digestOfFolder(searchFolder(folder));
}

/** Threads for the index are started first, so that they are ready when the notes are read. */
async function made(site: SiteToWrite, before: Manifest<BuildSummary> | null): Promise<BuildSummary> {
  const builders = openBuilders();
  try {
    return await written(site, before, builders);
  } finally {
    await builders.close();
  }
}

async function written(
  site: SiteToWrite,
  before: Manifest<BuildSummary> | null,
  builders: Builders,
): Promise<BuildSummary> {
  const { inputs, folder, clientFolder, onProgress } = site;
  const files = siteFolder(folder, before?.files ?? null);
  const renderer = await site.renderer();
  const isMade = (address: string) => isKept(files, renderer, address);
  const journal = await loadTried(renderer, isMade, inputs.atHand);
  const planned = Promise.withResolvers<null>();
  const { language } = journal;
  const indexing = startIndexing(renderer, site, { language, builders, onPlanned: () => planned.resolve(null) });
  // What is left to this thread is made while others index.
  await Promise.race([planned.promise, indexing]);
  renderer.save();
  const pages = await writePages(files, { renderer, onProgress, help: helpFor(site, before, journal) });
  for (const path of pathsBelow(clientFolder)) writeCopy(files, path, join(clientFolder, path));
  for (const name of journal.pictures) writeCopy(files, `pictures/${name}`, join(journal.picturesFolder ?? '', name));
  const { records } = await indexing;
  const summary = { ...pages, counts: journal.counts, inSearch: records };
  writeManifest<BuildSummary>(manifestOf(site), {
    files: files.finish((path) => path.startsWith(`${SEARCH}/`)),
    search: digestOfFolder(searchFolder(folder)) ?? '',
    inputs: inputs.name,
    summary,
  });
  return summary;
}

/** The code of notes is run in one thread, which knows when it stopped. */
function helpFor(
  { thread, inputs, folder }: SiteToWrite,
  before: Manifest<BuildSummary> | null,
  { counts, withCode }: LoadedJournal,
): PageHelp | null {
  if (!thread || withCode.length > 0) return null;
  const { compiledFolder, place } = thread;
  return helpWithPages(counts.files, {
    compiledFolder,
    place,
    inputs: inputs.name,
    folder,
    before: before?.files ?? null,
  });
}

/**
 * Reads the journal, and tries the code of its notes: one whose code stops is plain Markdown from then on, and named, which
 * may show on any page.
 */
export async function loadTried(
  renderer: Renderer,
  isMade: (address: string) => boolean,
  atHand?: BytesAtHand,
): Promise<LoadedJournal> {
  const journal = await renderer.load({ atHand });
  for (const { address } of journal.withCode)
    if (!isMade(address)) await renderer.render(address).catch(() => undefined);
  return renderer.hasStopped() ? loadTried(renderer, isMade) : journal;
}

const SEARCH = 'pagefind';

function searchFolder(folder: string): string {
  return join(folder, SEARCH);
}

function startIndexing(
  renderer: Renderer,
  { folder, cacheFolder }: SiteToWrite,
  rest: Omit<SearchIndexOptions, 'folder' | 'cacheFolder'>,
): Promise<SearchIndexSummary> {
  const folders = { folder: searchFolder(folder), cacheFolder: join(cacheFolder, 'search') };
  const indexing = indexBundles(renderer.records(), { ...folders, ...rest });
  // Whoever awaits it hears of a failure; until then it must not end the process.
  indexing.catch(() => undefined);
  return indexing;
}

function writeCopy(files: SiteFolder, path: string, original: string): void {
  const content = readFileSync(original);
  const key = digestOf(content);
  if (files.keep(path, key) === null) files.write(path, content, key);
}

function pathsBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

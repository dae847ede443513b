import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER_WORDS } from '../messages/en/folders.ts';
import { digestOf } from '../notes/digest.ts';
import type { Counts } from '../notes/journal.ts';
import { bytesAtHand } from '../load/inputs.ts';
import type { BytesAtHand, JournalPlace } from '../load/load-journal.ts';
import type { LoadedJournal, Renderer } from '../render/entry.ts';
import type { Compiled } from '../render/open.ts';
import { openBuilders, type Builders } from '../search/index/build-in-thread.ts';
import { indexBundles, type SearchIndexOptions, type SearchIndexSummary } from '../search/index/index-bundles.ts';
import { look, lookBeside, SEARCH, type FolderAsFound } from './look.ts';
import { readManifest, stampOfFolder, writeManifest, type Manifest } from './manifest.ts';
import type { FolderClaim } from './out-folder.ts';
import { helpWithPages } from './help-with-pages.ts';
import { siteFolder, type SiteFolder } from './site-folder.ts';
import { toBeAwaited } from './to-be-awaited.ts';
import { isKept, writePages, type PageHelp, type WrittenPages } from './write-pages.ts';

export interface SiteToWrite extends Pick<Compiled, 'clientFolder'> {
  /** Asked for where anything is to be made. */
  readonly renderer: () => Promise<Renderer>;
  readonly place: JournalPlace;
  /** The folder to write into, which this process holds. */
  readonly folder: string;
  readonly claim: FolderClaim;
  readonly cacheFolder: string;
  /** Where the pages are compiled; with it a thread makes some of very many. */
  readonly compiledFolder?: string;
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
    const summary = await keptOrMade(site);
    site.claim.complete();
    return summary;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Error(FOLDER_WORDS.siteNotWritten(site.folder), { cause: error });
  }
}

const MANIFEST = 'written.json';
/** Of so many files they are looked at in a thread, while this one loads the pages. */
const MANY_FILES = 1500;

async function keptOrMade(site: SiteToWrite): Promise<BuildSummary> {
  const { place, folder, cacheFolder, claim } = site;
  const manifest = claim.last === 'complete' ? join(cacheFolder, MANIFEST) : null;
  const before = manifest === null ? null : readManifest<BuildSummary>(manifest);
  const isLarge = before !== null && before.files.size >= MANY_FILES;
  const job = { place, folder, manifest };
  const { inputs, found } = isLarge ? lookBeside(job) : look(job);
  const renderer = isLarge ? await site.renderer() : null;
  renderer?.prepare();
  const { name, notes } = await inputs;
  const isSame = before?.inputs === name && before.summary.failed.length === 0;
  if (isSame && isAsLeft(before, await found)) return before.summary;
  return made(site, { before, found, inputs: name, atHand: bytesAtHand(notes), renderer });
}

/** Whether every file of the site is as it was written. */
function isAsLeft({ search }: Manifest<BuildSummary>, found: FolderAsFound | null): boolean {
  return found?.altered.size === 0 && found.search === search;
}

/** What is known before a site is made. */
interface Known {
  readonly before: Manifest<BuildSummary> | null;
  readonly found: Promise<FolderAsFound | null>;
  /** A name for all that it is made from. */
  readonly inputs: string;
  readonly atHand: BytesAtHand;
  /** Where it is open already. */
  readonly renderer: Renderer | null;
}

/** Threads for the index are started first, so that they are ready when the notes are read. */
async function made(site: SiteToWrite, known: Known): Promise<BuildSummary> {
  const builders = openBuilders();
  try {
    return await written(site, known, builders);
  } finally {
    await builders.close();
  }
}

async function written(site: SiteToWrite, known: Known, builders: Builders): Promise<BuildSummary> {
  const { folder, cacheFolder, clientFolder, onProgress } = site;
  const { before, found, inputs, atHand } = known;
  const renderer = known.renderer ?? (await site.renderer());
  const opening = toBeAwaited(found.then((as) => siteFolder(folder, before?.files ?? null, as?.altered)));
  const journal = await loadTried(renderer, async (address) => isKept(await opening, renderer, address), atHand);
  const planned = Promise.withResolvers<null>();
  const { language } = journal;
  const indexing = startIndexing(renderer, site, { language, builders, onPlanned: () => planned.resolve(null) });
  // What is left to this thread is made while others index.
  await Promise.race([planned.promise, indexing]);
  renderer.save();
  const files = await opening;
  const pages = await writePages(files, { renderer, onProgress, help: helpFor(site, known, journal) });
  for (const path of pathsBelow(clientFolder)) writeCopy(files, path, join(clientFolder, path));
  for (const name of journal.pictures) writeCopy(files, `pictures/${name}`, join(journal.picturesFolder ?? '', name));
  const { records } = await indexing;
  const summary = { ...pages, counts: journal.counts, inSearch: records };
  writeManifest<BuildSummary>(join(cacheFolder, MANIFEST), {
    files: files.finish((path) => path.startsWith(`${SEARCH}/`)),
    search: stampOfFolder(join(folder, SEARCH)) ?? '',
    inputs,
    summary,
  });
  return summary;
}

/** The code of notes is run in one thread, which knows when it stopped. */
function helpFor(
  { compiledFolder, place, folder }: SiteToWrite,
  { before, inputs }: Known,
  { counts, withCode }: LoadedJournal,
): PageHelp | null {
  if (compiledFolder === undefined || withCode.length > 0) return null;
  return helpWithPages(counts.files, { compiledFolder, place, inputs, folder, before: before?.files ?? null });
}

/**
 * Reads the journal, and tries the code of its notes: one whose code stops is plain Markdown from then on, and named, which
 * may show on any page.
 */
export async function loadTried(
  renderer: Renderer,
  isMade: (address: string) => Promise<boolean> = () => Promise.resolve(false),
  atHand?: BytesAtHand,
): Promise<LoadedJournal> {
  const journal = await renderer.load({ atHand });
  for (const { address } of journal.withCode)
    if (!(await isMade(address))) await renderer.render(address).catch(() => undefined);
  return renderer.hasStopped() ? loadTried(renderer, isMade) : journal;
}

function startIndexing(
  renderer: Renderer,
  { folder, cacheFolder }: SiteToWrite,
  rest: Omit<SearchIndexOptions, 'folder' | 'cacheFolder'>,
): Promise<SearchIndexSummary> {
  const folders = { folder: join(folder, SEARCH), cacheFolder: join(cacheFolder, 'search') };
  return toBeAwaited(indexBundles(renderer.records(), { ...folders, ...rest }));
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

import { mkdir, readdir, readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFileSoon } from '../../disk/replace-file.ts';
import { BUNDLE_LIST, type BundleList } from '../shared/bundle-list.ts';
import { openBuilders, type Builders, type BuildJob } from './build-in-thread.ts';
import { groupIntoBundles, type Bundle } from './bundle.ts';
import { filesOfLists, LIST_COPY } from './lists.ts';
import { withKeptTexts } from './kept-texts.ts';
import { bundlesWith } from './memory-index.ts';
import type { Patch } from './patch.ts';
import type { SearchRecord } from './record.ts';
import { copyBundle, holdsBundle, keepOnly, readParts, writeBundle } from './stored-bundle.ts';
import { fingerprint, listsOf, partsFolder, RUNTIME, type Wanted } from './wanted.ts';

export interface SearchIndexOptions {
  /** Where the site serves it from as `/pagefind/`. Whatever else lies there is removed. */
  readonly folder: string;
  /** Keeps the bundles between builds, so that another or an emptied `folder` is filled without building. */
  readonly cacheFolder: string;
  /** The journal's language, as its settings have it. */
  readonly language: string;
  readonly onProgress?: (progress: SearchIndexProgress) => void;
  /** Told when it is known what is to be built, and the threads are at it. */
  readonly onPlanned?: () => void;
  /** Threads that are there already; else some are started, and ended. */
  readonly builders?: Builders;
  /** What has changed since these records were built: it is built beside them, and hides what it takes the place of. */
  readonly patch?: Patch;
  /** Whether what is replaced stays a short while, for pages that have begun to search in it. */
  readonly keepsLast?: boolean;
}

export interface SearchIndexProgress {
  readonly name: string;
  readonly done: number;
  readonly of: number;
}

/** Names of bundles; `built` were made anew, `copied` came from the cache. */
export interface SearchIndexSummary {
  readonly records: number;
  readonly built: readonly string[];
  readonly copied: readonly string[];
  readonly unchanged: readonly string[];
}

/**
 * Writes Pagefind bundles, the programs they share and the lists of all notes; builds only what changed, and removes what no
 * longer belongs. Same records, same bytes. Throws an Error in words, never with words of a note; what it had finished by
 * then is whole, and the next call goes on from there.
 */
export async function indexBundles(
  records: readonly SearchRecord[],
  options: SearchIndexOptions,
): Promise<SearchIndexSummary> {
  const { folder, cacheFolder, language, patch, keepsLast = false } = options;
  await Promise.all([folder, cacheFolder].map((path) => mkdir(path, { recursive: true })));
  const bundles = bundlesWith(records, language, patch);
  const wanted = await fingerprint(bundles, language);
  const lists = listsOf(wanted, language);
  const hasLists = await holdsBundle(join(folder, lists.folder), lists.digest);
  const stale = await without(wanted, folder);
  const missing = await missingIn(cacheFolder, hasLists ? stale : wanted, stale);
  const building = buildMissing(missing, options);
  options.onPlanned?.();
  await building;
  await Promise.all(stale.map((one) => copyBundle(join(cacheFolder, one.folder), join(folder, one.folder))));
  if (!hasLists) await writeLists(lists, { wanted, language, folder, cacheFolder });
  const last = keepsLast ? await lastNamed(folder) : [];
  await writeList(folder, lists.folder);
  const names = wanted.map((one) => one.folder);
  await keepOnly(folder, new Set([...names, ...last, lists.folder, BUNDLE_LIST]));
  // Beside a patch the whole may be in the making there.
  if (!patch) await keepOnly(cacheFolder, new Set([...names, ...wanted.map(partsFolder)]));
  return summarize({ bundles, stale, missing });
}

/** Builds into the cache what an index of these records will need, so that making it takes no time then. */
export async function buildAhead(records: readonly SearchRecord[], options: SearchIndexOptions): Promise<void> {
  const { cacheFolder, language } = options;
  await mkdir(cacheFolder, { recursive: true });
  const wanted = await fingerprint(groupIntoBundles(records, language), language);
  await buildMissing(await missingIn(cacheFolder, wanted, wanted), options);
}

/** Those of which the folder does not hold exactly the bundle wanted. */
async function without(wanted: readonly Wanted[], folder: string, inFolder = (one: Wanted) => one.folder) {
  const held = await Promise.all(wanted.map((one) => holdsBundle(join(folder, inFolder(one)), one.digest)));
  return wanted.filter((_, position) => !held[position]);
}

/** Of what is to be copied, what the cache does not hold; of what is to be listed, that of which it has no parts. */
async function missingIn(cacheFolder: string, listed: readonly Wanted[], copied: readonly Wanted[]): Promise<Wanted[]> {
  const missing = new Set([
    ...(await without(copied, cacheFolder)),
    ...(await without(
      listed.filter(({ bundle }) => bundle !== null),
      cacheFolder,
      partsFolder,
    )),
  ]);
  return [...missing];
}

async function buildMissing(missing: readonly Wanted[], options: SearchIndexOptions): Promise<void> {
  const { cacheFolder, onProgress } = options;
  const jobs = await Promise.all(
    missing.map(async (one): Promise<BuildJob> => ({
      ...{ language: one.language, digest: one.digest },
      bundle: one.bundle && (await withKeptTexts(one.bundle, cacheFolder)),
      folder: join(cacheFolder, one.folder),
      partsFolder: join(cacheFolder, partsFolder(one)),
    })),
  );
  let done = 0;
  const report = ({ bundle }: BuildJob) =>
    onProgress?.({ name: bundle?.name ?? RUNTIME, done: ++done, of: jobs.length });
  if (jobs.length === 0) return;
  const builders = options.builders ?? openBuilders();
  try {
    await builders.build(jobs, report);
  } finally {
    if (options.builders === undefined) await builders.close();
  }
}

interface ToList extends Pick<SearchIndexOptions, 'language' | 'folder' | 'cacheFolder'> {
  readonly wanted: readonly Wanted[];
}

async function writeLists(lists: { folder: string; digest: string }, to: ToList): Promise<void> {
  const { wanted, language, folder, cacheFolder } = to;
  const indexed = await Promise.all(
    wanted.flatMap((one) => {
      const { bundle, folder: name } = one;
      if (bundle === null) return [];
      return [readParts(join(cacheFolder, partsFolder(one))).then((parts) => ({ bundle, folder: name, parts }))];
    }),
  );
  const programs = wanted.filter(({ bundle }) => bundle === null);
  const runtimes = Object.fromEntries(programs.map((one) => [one.language, one.folder]));
  const files = filesOfLists(indexed, { language, runtimes, notes: lists.folder });
  await writeBundle(join(folder, lists.folder), lists.digest, files);
}

/** The folders that the list names now. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    const list = JSON.parse(await readFile(join(folder, BUNDLE_LIST), 'utf8')) as BundleList;
    return [list.notes, ...Object.values(list.runtimes), ...list.bundles.map((bundle) => bundle.folder)];
  } catch {
    return [];
  }
}

/** So long a page may go on in what was replaced while it searched. */
const KEPT_MILLISECONDS = 5 * 60 * 1000;

/** The folders that the list names now or has named a short while ago; their own time says when. */
async function lastNamed(folder: string): Promise<string[]> {
  const now = new Date();
  const touch = (name: string) => utimes(join(folder, name), now, now).catch(() => undefined);
  await Promise.all((await namesIn(folder)).map(touch));
  const entries = await readdir(folder);
  const times = await Promise.all(entries.map((name) => stat(join(folder, name)).catch(() => null)));
  return entries.filter((_, place) => Number(now) - (times[place]?.mtimeMs ?? 0) < KEPT_MILLISECONDS);
}

/** A reader finds the old list or the new one, never half of one. */
async function writeList(folder: string, lists: string): Promise<void> {
  const path = join(folder, BUNDLE_LIST);
  const json = await readFile(join(folder, lists, LIST_COPY), 'utf8');
  const before = await readFile(path, 'utf8').catch(() => null);
  if (before !== json) await replaceFileSoon(path, json);
}

function summarize(found: {
  bundles: readonly Bundle[];
  stale: readonly Wanted[];
  missing: readonly Wanted[];
}): SearchIndexSummary {
  const names = found.bundles.map(({ name }) => name);
  const named = (wanted: readonly Wanted[]) => new Set(wanted.map(({ name }) => name));
  const stale = named(found.stale);
  const built = named(found.missing);
  return {
    records: found.bundles.reduce((sum, bundle) => sum + bundle.records.length, 0),
    built: names.filter((name) => built.has(name)),
    copied: names.filter((name) => stale.has(name) && !built.has(name)),
    unchanged: names.filter((name) => !stale.has(name) && !built.has(name)),
  };
}

import { mkdir, readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { replaceFileSoon } from '../../disk/replace-file.ts';
import { SEARCH_INDEX_WORDS } from '../../messages/en/search-index.ts';
import { openBuilders, type Builders, type BuildJob } from './build-in-thread.ts';
import { digestOfBundle, groupIntoBundles, type Bundle } from './bundle.ts';
import { BUNDLE_LIST, listBundles, RUNTIME, stemmingLanguage } from '../shared/bundle-list.ts';
import type { SearchRecord } from './record.ts';
import { copyBundle, holdsBundle, keepOnly, LAST } from './stored-bundle.ts';

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
  /** Whether what is replaced stays beside, for pages that have begun to search in it. */
  readonly keepsLast?: boolean;
}

export interface SearchIndexProgress {
  readonly year: string;
  readonly done: number;
  readonly of: number;
}

/** Names of years; `built` were made anew, `copied` came from the cache. */
export interface SearchIndexSummary {
  readonly records: number;
  readonly built: readonly string[];
  readonly copied: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}

/** A bundle and what it must be to count as up to date. */
interface Wanted {
  readonly name: string;
  readonly bundle: Bundle | null;
  readonly digest: string;
}

/**
 * Writes one Pagefind bundle a year, the runtime they share and the list of years; builds only what changed, and removes
 * what no longer belongs. Same records, same bytes. Throws an Error in words, never with words of a note; what it had
 * finished by then is whole, and the next call goes on from there.
 */
export async function indexBundles(
  records: readonly SearchRecord[],
  options: SearchIndexOptions,
): Promise<SearchIndexSummary> {
  const { folder, cacheFolder, keepsLast = false } = options;
  await Promise.all([folder, cacheFolder].map((path) => mkdir(path, { recursive: true })));
  const bundles = groupIntoBundles(records);
  const wanted = await fingerprint(bundles, stemmingLanguage(options.language));
  const stale = await without(wanted, folder);
  const missing = await without(stale, cacheFolder);
  const building = buildMissing(missing, options);
  options.onPlanned?.();
  await building;
  await Promise.all(stale.map(({ name }) => copyBundle(join(cacheFolder, name), join(folder, name), { keepsLast })));
  await writeList(join(folder, BUNDLE_LIST), JSON.stringify(listBundles(bundles, options.language)));
  const names = wanted.map(({ name }) => name);
  const last = keepsLast ? names.map((name) => `${name}${LAST}`) : [];
  const strangers = await keepOnly(folder, new Set([...names, ...last, BUNDLE_LIST]));
  await keepOnly(cacheFolder, new Set(names));
  return summarize({ bundles, stale, missing, strangers });
}

/** One year at a time, with pauses in which pages can be rendered. */
async function fingerprint(bundles: readonly Bundle[], language: string): Promise<Wanted[]> {
  const settings = { language, pagefindVersion: await pagefindVersion() };
  const runtime = { year: RUNTIME, records: [] };
  const wanted: Wanted[] = [{ name: RUNTIME, bundle: null, digest: digestOfBundle(runtime, settings) }];
  for (const bundle of bundles) {
    wanted.push({ name: bundle.year, bundle, digest: digestOfBundle(bundle, settings) });
    await setImmediate();
  }
  return wanted;
}

async function pagefindVersion(): Promise<string> {
  const path = findPackageJSON('pagefind', import.meta.url);
  if (path === undefined) throw new Error(SEARCH_INDEX_WORDS.notInstalled);
  return (JSON.parse(await readFile(path, 'utf8')) as { version: string }).version;
}

/** Those of which the folder does not hold exactly the bundle wanted. */
async function without(wanted: readonly Wanted[], folder: string): Promise<Wanted[]> {
  const held = await Promise.all(wanted.map(({ name, digest }) => holdsBundle(join(folder, name), digest)));
  return wanted.filter((_, position) => !held[position]);
}

async function buildMissing(missing: readonly Wanted[], options: SearchIndexOptions): Promise<void> {
  const { cacheFolder, onProgress } = options;
  const language = stemmingLanguage(options.language);
  const jobs = missing.map(({ name, bundle, digest }) => ({
    bundle,
    digest,
    language,
    folder: join(cacheFolder, name),
  }));
  let done = 0;
  const report = ({ bundle }: BuildJob) =>
    onProgress?.({ year: bundle?.year ?? RUNTIME, done: ++done, of: jobs.length });
  if (jobs.length === 0) return;
  const builders = options.builders ?? openBuilders();
  try {
    await builders.build(jobs, report);
  } finally {
    if (options.builders === undefined) await builders.close();
  }
}

/** A reader finds the old list or the new one, never half of one. */
async function writeList(path: string, json: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => null);
  if (before === json) return;
  await replaceFileSoon(path, json);
}

function summarize(found: {
  bundles: readonly Bundle[];
  stale: readonly Wanted[];
  missing: readonly Wanted[];
  strangers: readonly string[];
}): SearchIndexSummary {
  const years = found.bundles.map(({ year }) => year);
  const named = (wanted: readonly Wanted[]) => new Set(wanted.map(({ name }) => name));
  const stale = named(found.stale);
  const built = named(found.missing);
  return {
    records: found.bundles.reduce((sum, bundle) => sum + bundle.records.length, 0),
    built: years.filter((year) => built.has(year)),
    copied: years.filter((year) => stale.has(year) && !built.has(year)),
    unchanged: years.filter((year) => !stale.has(year)),
    removed: found.strangers.filter((name) => /^(\d{4}|undated)$/.test(name)),
  };
}

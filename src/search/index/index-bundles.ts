import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE_LIST, type BundleList } from '../shared/bundle-list.ts';
import type { Builders } from './build-in-thread.ts';
import { buildMissing, type SearchIndexProgress } from './build-missing.ts';
import { groupIntoBundles, type Bundle } from './bundle.ts';
import { lastNamed, writeList } from './list-file.ts';
import { filesOfLists, LIST_COPY, type Indexed } from './lists.ts';
import { bundlesWith } from './memory-index.ts';
import type { Patch } from './patch.ts';
import type { SearchRecord } from './record.ts';
import { copyBundle, holdsBundle, holdsNamed, keepOnly, readParts, writeBundle } from './stored-bundle.ts';
import { fingerprint, listsOf, partsFolder, wantedForms, type Wanted } from './wanted.ts';

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

/** Names of bundles; `built` were made anew, `copied` came from the cache. */
export interface SearchIndexSummary {
  readonly records: number;
  readonly built: readonly string[];
  readonly copied: readonly string[];
  readonly unchanged: readonly string[];
}

/**
 * Writes bundles, Pagefind's index of their words and the lists of all notes; builds only what changed, and removes what no
 * longer belongs. Same records, same bytes. Throws an Error in words, never with words of a note; what it had finished by
 * then is whole, and the next call goes on from there.
 */
export async function indexBundles(
  records: readonly SearchRecord[],
  options: SearchIndexOptions,
): Promise<SearchIndexSummary> {
  const { folder, cacheFolder, language, patch, keepsLast = false } = options;
  for (const path of [folder, cacheFolder]) mkdirSync(path, { recursive: true });
  const bundles = bundlesWith(records, language, patch);
  const wanted = await fingerprint(bundles);
  const lists = listsOf(
    wanted.map(({ source, folder: name }) => ({ bundle: source, folder: name })),
    language,
  );
  const formsListed = formsIn(folder, lists);
  const stale = without(wanted, folder);
  const missing = missingIn(cacheFolder, formsListed ? stale : wanted, stale);
  const building = buildMissing(missing, options);
  options.onPlanned?.();
  await building;
  copyTo(folder, cacheFolder, stale);
  const forms = formsListed ?? (await writeLists(lists, wanted, options));
  const last = keepsLast ? await lastNamed(folder) : [];
  await writeList(folder, lists.folder);
  const names = wanted.map((one) => one.folder);
  keepOnly(folder, new Set([...names, ...forms, ...last, lists.folder, BUNDLE_LIST]));
  // Beside a patch the whole may be in the making there.
  if (!patch) keepOnly(cacheFolder, new Set([...names, ...forms, ...wanted.map(partsFolder)]));
  return summarize({ bundles, stale, missing });
}

/** Builds into the cache what an index of these records will need, so that making it takes no time then. */
export async function buildAhead(records: readonly SearchRecord[], options: SearchIndexOptions): Promise<void> {
  const { cacheFolder, language } = options;
  mkdirSync(cacheFolder, { recursive: true });
  const wanted = await fingerprint(groupIntoBundles(records, language));
  await buildMissing(missingIn(cacheFolder, wanted, wanted), options);
  const forms = await wantedForms(readIndexed(wanted, cacheFolder), language);
  await buildMissing(without(forms, cacheFolder), options);
}

/** Those of which the folder does not hold exactly what is wanted. */
function without<One extends Wanted>(
  wanted: readonly One[],
  folder: string,
  inFolder = (one: One) => one.folder,
): One[] {
  return wanted.filter((one) => !holdsBundle(join(folder, inFolder(one)), one.digest));
}

type WantedBundle = Wanted<Bundle>;

/** Of what is to be copied, what the cache does not hold; of what is to be listed, that of which it has no parts. */
function missingIn(
  cacheFolder: string,
  listed: readonly WantedBundle[],
  copied: readonly WantedBundle[],
): WantedBundle[] {
  return [...new Set([...without(copied, cacheFolder), ...without(listed, cacheFolder, partsFolder)])];
}

function copyTo(folder: string, cacheFolder: string, wanted: readonly Wanted[]): void {
  for (const one of wanted) copyBundle(join(cacheFolder, one.folder), join(folder, one.folder));
}

interface Named {
  readonly folder: string;
  readonly digest: string;
}

/** The folders of words that the lists name, where lists and folders are whole; else null. */
function formsIn(folder: string, lists: Named): string[] | null {
  if (!holdsBundle(join(folder, lists.folder), lists.digest)) return null;
  const { words } = JSON.parse(readFileSync(join(folder, lists.folder, LIST_COPY), 'utf8')) as BundleList;
  const names = words.map(({ forms }) => forms);
  return names.every((name) => holdsNamed(folder, name)) ? names : null;
}

/** Writes the lists and what Pagefind knows of their words, of which it gives the folders. */
async function writeLists(
  lists: Named,
  wanted: readonly WantedBundle[],
  options: SearchIndexOptions,
): Promise<string[]> {
  const { language, folder, cacheFolder } = options;
  const indexed = readIndexed(wanted, cacheFolder);
  const forms = await wantedForms(indexed, language);
  const stale = without(forms, folder);
  await buildMissing(without(stale, cacheFolder), options);
  copyTo(folder, cacheFolder, stale);
  const files = filesOfLists(indexed, { language, notes: lists.folder, forms });
  writeBundle(join(folder, lists.folder), lists.digest, files);
  return forms.map((one) => one.folder);
}

function readIndexed(wanted: readonly WantedBundle[], cacheFolder: string): Indexed[] {
  return wanted.map((one) => ({
    ...{ bundle: one.source, folder: one.folder },
    parts: readParts(join(cacheFolder, partsFolder(one))),
  }));
}

function summarize(found: {
  bundles: readonly Bundle[];
  stale: readonly WantedBundle[];
  missing: readonly WantedBundle[];
}): SearchIndexSummary {
  const names = found.bundles.map(({ name }) => name);
  const named = (wanted: readonly WantedBundle[]) => new Set(wanted.map(({ source }) => source.name));
  const stale = named(found.stale);
  const built = named(found.missing);
  return {
    records: found.bundles.reduce((sum, bundle) => sum + bundle.records.length, 0),
    built: names.filter((name) => built.has(name)),
    copied: names.filter((name) => stale.has(name) && !built.has(name)),
    unchanged: names.filter((name) => !stale.has(name) && !built.has(name)),
  };
}

import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { SEARCH_INDEX_WORDS } from '../../messages/en/search-index.ts';
import { stemmingLanguage } from '../shared/bundle-list.ts';
import { digestOfBundle, type Bundle } from './bundle.ts';
import { digestOfLists } from './lists.ts';
import { PARTS } from './stored-bundle.ts';

/** A bundle and what it must be to count as up to date. */
export interface Wanted {
  readonly name: string;
  readonly folder: string;
  readonly bundle: Bundle | null;
  readonly language: string;
  readonly digest: string;
}

/** The name of Pagefind's program before its language. */
export const RUNTIME = 'runtime';

/** One bundle at a time, with pauses in which pages can be rendered. */
export async function fingerprint(bundles: readonly Bundle[], language: string): Promise<Wanted[]> {
  const version = await pagefindVersion();
  const languages = new Set([stemmingLanguage(language), ...bundles.map((bundle) => bundle.language)]);
  const programs = [...languages].map((name) => ({ name: `${RUNTIME}-${name}`, language: name, records: [] }));
  const wanted: Wanted[] = programs.map((program) => ({ ...wantedOf(program, version), bundle: null }));
  for (const bundle of bundles) {
    wanted.push(wantedOf(bundle, version));
    await setImmediate();
  }
  return wanted;
}

function wantedOf(bundle: Bundle, version: string): Wanted {
  const { name, language } = bundle;
  const digest = digestOfBundle(bundle, version);
  return { name, bundle, language, digest, folder: folderOf(name, digest) };
}

/** What lies in a folder never changes, so that a page that has begun to search in it can go on. */
function folderOf(name: string, digest: string): string {
  return `${name}.${digest.slice(0, 12)}`;
}

export function listsOf(wanted: readonly Wanted[], language: string): { folder: string; digest: string } {
  const digest = digestOfLists(indexedOf(wanted), language);
  return { digest, folder: folderOf('notes', digest) };
}

function indexedOf(wanted: readonly Wanted[]): { bundle: Bundle; folder: string }[] {
  return wanted.flatMap(({ bundle, folder }) => (bundle ? [{ bundle, folder }] : []));
}

export function partsFolder({ folder }: Wanted): string {
  return `${folder}${PARTS}`;
}

async function pagefindVersion(): Promise<string> {
  const path = findPackageJSON('pagefind', import.meta.url);
  if (path === undefined) throw new Error(SEARCH_INDEX_WORDS.notInstalled);
  return (JSON.parse(await readFile(path, 'utf8')) as { version: string }).version;
}

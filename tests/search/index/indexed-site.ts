import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexBundles, type SearchIndexSummary } from '../../../src/search/index/index-bundles.ts';
import type { Patch } from '../../../src/search/index/patch.ts';
import type { SearchRecord } from '../../../src/search/index/record.ts';
import type { BundleList } from '../../../src/search/shared/bundle-list.ts';
import { temporaryFolder } from '../folders.ts';
import { recordOf } from '../records.ts';

export const OLD = recordOf({ day: '2024-02-29', fields: ['A leap day by the river.'], tags: ['calm'] });
export const NEW = recordOf({ day: '2026-01-01', fields: ['A new year.'], kind: 'session', tags: ['family', 'calm'] });
export const UNDATED = recordOf({ day: null, address: '/guide/', fields: ['Without a day.'] });
export const ALL = [OLD, NEW, UNDATED];

interface Site {
  readonly folder: string;
  readonly build: (
    records: readonly SearchRecord[],
    options?: { keepsLast?: boolean; patch?: Patch },
  ) => Promise<SearchIndexSummary>;
}

/** An empty site and what indexes notes into it. */
export async function site(): Promise<Site> {
  const root = await temporaryFolder();
  const folder = join(root, 'site');
  const build: Site['build'] = (records, options = {}) =>
    indexBundles(records, { folder, cacheFolder: join(root, 'cache'), language: 'en', ...options });
  return { folder, build };
}

/** The folders of an index by what they are called before their digest. */
export async function foldersIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name !== 'bundles.json').sort();
  return Object.fromEntries(names.map((name) => [name.replace(/\.[\da-f]{12}/, ''), name]));
}

/** What the list of an index says. */
export async function listOf(folder: string): Promise<BundleList> {
  return JSON.parse(await readFile(join(folder, 'bundles.json'), 'utf8')) as BundleList;
}

import { readdir, readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFileSoon } from '../../disk/replace-file.ts';
import { BUNDLE_LIST, type BundleList } from '../shared/bundle-list.ts';
import { LIST_COPY } from './lists.ts';

/** What the list names now: folders, unless an earlier version has written it. */
async function namesIn(folder: string): Promise<ReadonlySet<unknown>> {
  try {
    const list = JSON.parse(await readFile(join(folder, BUNDLE_LIST), 'utf8')) as BundleList;
    return new Set([list.notes, ...list.words.map(({ forms }) => forms), ...list.bundles.map((one) => one.folder)]);
  } catch {
    return new Set();
  }
}

/** So long a page may go on in what was replaced while it searched. */
const KEPT_MILLISECONDS = 5 * 60 * 1000;

/** The folders that the list names now or has named a short while ago; their own time says when. */
export async function lastNamed(folder: string): Promise<string[]> {
  const now = new Date();
  const touch = (name: string) => utimes(join(folder, name), now, now).catch(() => undefined);
  const [entries, named] = await Promise.all([readdir(folder), namesIn(folder)]);
  await Promise.all(entries.filter((name) => named.has(name)).map(touch));
  const times = await Promise.all(entries.map((name) => stat(join(folder, name)).catch(() => null)));
  return entries.filter((_, place) => Number(now) - (times[place]?.mtimeMs ?? 0) < KEPT_MILLISECONDS);
}

/** A reader finds the old list or the new one, never half of one. */
export async function writeList(folder: string, lists: string): Promise<void> {
  const path = join(folder, BUNDLE_LIST);
  const json = await readFile(join(folder, lists, LIST_COPY), 'utf8');
  const before = await readFile(path, 'utf8').catch(() => null);
  if (before !== json) await replaceFileSoon(path, json);
}

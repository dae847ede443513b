import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileOfPage } from '../../build/write-pages.ts';
import type { LoadedJournal, Renderer } from '../../render/entry.ts';
import { FAILED_PAGE } from '../../render/failed-page.ts';
import type { Builders } from '../../search/index/build-in-thread.ts';
import { indexBundles } from '../../search/index/index-bundles.ts';
import type { PackedFile } from '../format/pack.ts';

export interface SiteParts {
  readonly renderer: Renderer;
  readonly journal: LoadedJournal;
  /** Styles, scripts and pictures of the program. */
  readonly clientFolder: string;
  /** Where the search index may be kept, for the owner alone. */
  readonly cacheFolder: string;
  /** Threads that make it. */
  readonly builders: Builders;
  /** Told while pages are made: how many of how many. */
  readonly onProgress: (done: number, of: number) => void;
  /** Told of a page that could not be made, and why. */
  readonly onFailed: (address: string, reason: string) => void;
}

/** Every file of the site of a journal; none of its pages is written to the disk for it. */
export async function* siteFiles(parts: SiteParts): AsyncGenerator<PackedFile> {
  const { renderer, journal, clientFolder, onProgress, onFailed } = parts;
  const { indexFolder, indexing } = await startIndex(parts);
  renderer.save();
  yield* filesBelow(clientFolder, '');
  const addresses = [...renderer.addresses()];
  for (const [number, address] of addresses.entries()) {
    onProgress(number + 1, addresses.length);
    const html = await renderer.render(address).catch((error: unknown) => {
      onFailed(address, error instanceof Error ? error.message : String(error));
      return FAILED_PAGE;
    });
    yield { path: fileOfPage(address), bytes: new TextEncoder().encode(html) };
    // The index is made meanwhile.
    await setImmediate();
  }
  for (const name of journal.pictures)
    yield { path: `pictures/${name}`, bytes: await bytesOf(join(journal.picturesFolder ?? '', name)) };
  await indexing;
  yield* filesBelow(indexFolder, 'pagefind/');
}

/** Has the search index made beside all else; ready when its threads are at work. */
async function startIndex({ renderer, journal, cacheFolder, builders }: SiteParts) {
  const planned = Promise.withResolvers<null>();
  const indexFolder = join(cacheFolder, 'pagefind');
  const folders = { folder: indexFolder, cacheFolder: join(cacheFolder, 'search') };
  const options = { ...folders, builders, language: journal.language, onPlanned: () => planned.resolve(null) };
  const indexing = indexBundles(renderer.records(), options);
  // Whoever awaits it hears of a failure; until then it must not end the process.
  indexing.catch(() => undefined);
  await Promise.race([planned.promise, indexing]);
  return { indexFolder, indexing };
}

/** The sheet of one brief as a site of its own, with the styles it needs. */
export async function* sheetFiles(html: string, clientFolder: string): AsyncGenerator<PackedFile> {
  yield { path: 'index.html', bytes: new TextEncoder().encode(html) };
  for await (const file of filesBelow(clientFolder, '')) if (/\.(?:css|woff2)$/.test(file.path)) yield file;
}

/** The files below a folder in the order of their names. */
async function* filesBelow(folder: string, prefix: string): AsyncGenerator<PackedFile> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of paths)
    yield { path: prefix + path.slice(folder.length + 1).replaceAll('\\', '/'), bytes: await bytesOf(path) };
}

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(path));
}

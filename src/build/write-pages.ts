import { setImmediate } from 'node:timers/promises';
import { digestOf } from '../notes/digest.ts';
import type { Renderer } from '../render/entry.ts';
import { FAILED_PAGE } from '../render/failed-page.ts';
import type { SiteFolder } from './site-folder.ts';

/** Pages as they were written. */
export interface WrittenPages {
  readonly pages: number;
  /** How many of them were made anew. */
  readonly made: number;
  readonly failed: readonly FailedPage[];
}

/** A page that could not be made, and why, in the words of the error. */
export interface FailedPage {
  readonly address: string;
  readonly reason: string;
}

interface PagesToWrite {
  readonly renderer: Renderer;
  /** Another version of the program may make other bytes of the same notes. */
  readonly version: string;
  /** Told while pages are made: how many of how many. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** After so many pages others of this process have a turn. */
const PAGES_AT_ONCE = 16;

/** Writes the pages of which anything that they show has changed. One that cannot be made becomes a page that says so. */
export async function writePages(files: SiteFolder, { renderer, version, onProgress }: PagesToWrite) {
  const addresses = [...renderer.addresses()];
  const stale = addresses
    .map((address) => ({ address, path: fileOf(address), key: digestOf(version, renderer.keyOf(address)) }))
    .filter(({ path, key }) => !files.keep(path, key));
  const failed: FailedPage[] = [];
  for (const [index, { address, path, key }] of stale.entries()) {
    const page = await rendered(renderer, address);
    if (page.reason === null) files.write(path, page.html, key);
    else {
      failed.push({ address, reason: page.reason });
      files.write(path, FAILED_PAGE, NOT_KEPT);
    }
    onProgress?.(index + 1, stale.length);
    if (index % PAGES_AT_ONCE === 0) await setImmediate();
  }
  return { pages: addresses.length, made: stale.length, failed } satisfies WrittenPages;
}

/** No page has it, so what is written with it is made again the next time. */
const NOT_KEPT = '';

async function rendered(
  renderer: Renderer,
  address: string,
): Promise<{ readonly html: string; readonly reason: string | null }> {
  try {
    return { html: await renderer.render(address), reason: null };
  } catch (error) {
    return { html: '', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The file of a page: `journal/2026/index.html` of `/journal/2026/`. */
export function fileOf(address: string): string {
  return address === '/404/' ? '404.html' : `${address.slice(1)}index.html`;
}

import { setImmediate } from 'node:timers/promises';
import { digestOf } from '../notes/digest.ts';
import type { Renderer } from '../render/entry.ts';
import { FAILED_PAGE } from '../render/failed-page.ts';
import type { SiteFolder } from './site-folder.ts';

/** Pages as they were written. */
export interface WrittenPages {
  readonly pages: number;
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

/** After so many milliseconds others of this process have a turn, so that the index of search gets on meanwhile. */
const TURN_MILLISECONDS = 10;

/** Writes the pages of which anything that they show has changed. One that cannot be made becomes a page that says so. */
export async function writePages(files: SiteFolder, { renderer, version, onProgress }: PagesToWrite) {
  const addresses = [...renderer.addresses()];
  const failed: FailedPage[] = [];
  const pause = turns();
  for (const [index, address] of addresses.entries()) {
    onProgress?.(index + 1, addresses.length);
    await pause();
    const [path, key] = [fileOfPage(address), keyOf(address, { renderer, version })];
    if (files.keep(path, key)) continue;
    const page = await rendered(renderer, address);
    if (page.reason !== null) failed.push({ address, reason: page.reason });
    files.write(path, page.html, page.reason === null ? key : NOT_KEPT);
  }
  return { pages: addresses.length, failed } satisfies WrittenPages;
}

/** Lets others have a turn where it is theirs. */
function turns(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < TURN_MILLISECONDS) return;
    await setImmediate();
    began = performance.now();
  };
}

/** Whether the page at an address lies in the folder as it would be made. */
export function isKept(files: SiteFolder, pages: PagesToWrite, address: string): boolean {
  return files.keep(fileOfPage(address), keyOf(address, pages));
}

function keyOf(address: string, { renderer, version }: PagesToWrite): string {
  return digestOf(version, renderer.keyOf(address));
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
    return { html: FAILED_PAGE, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The file of a page: `journal/2026/index.html` of `/journal/2026/`. */
export function fileOfPage(address: string): string {
  return address === '/404/' ? '404.html' : `${address.slice(1)}index.html`;
}

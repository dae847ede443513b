import { setImmediate } from 'node:timers/promises';
import type { Renderer } from '../render/entry.ts';
import { FAILED_PAGE } from '../render/failed-page.ts';
import { claimedFromFront, leaveNothing, sharedWork, type SharedWork } from '../load/shared-work.ts';
import type { WrittenFile } from './manifest.ts';
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

/** Makes pages of a list beside this thread, and tells of them; ends when it has no more to take. */
export type PageHelp = (work: SharedWork, onWritten: (pages: readonly PageWritten[]) => void) => Promise<void>;

interface Making {
  readonly renderer: Renderer;
  /** Told while pages are made: how many of how many. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
  /** Makes some of very many. */
  readonly help: PageHelp | null;
}

/** A page that lies in the folder as it should. */
export interface PageWritten {
  readonly address: string;
  readonly file: WrittenFile;
  /** Whether it lay there already. */
  readonly isKept: boolean;
  /** Why it could not be made, in the words of the error; null where it was. */
  readonly reason: string | null;
}

/** After so many milliseconds others of this process have a turn, so that the index of search gets on meanwhile. */
const TURN_MILLISECONDS = 10;
/** After so many pages that had to be made help is called, if so many are left: before that it would not be ready. */
const MADE_ALONE = 100;
const FEWEST_LEFT = 1500;

/** Writes the pages of which anything that they show has changed. One that cannot be made becomes a page that says so. */
export async function writePages(files: SiteFolder, { renderer, onProgress, help }: Making) {
  const addresses = [...renderer.addresses()];
  const work = sharedWork(addresses);
  const written = new Map<string, PageWritten>();
  const add = (page: PageWritten) => {
    written.set(page.address, page);
    files.take(fileOfPage(page.address), page.file);
  };
  const pause = turns();
  let [made, helping] = [0, null as Promise<void> | null];
  const make = async (address: string) => {
    onProgress?.(written.size + 1, addresses.length);
    await pause();
    const page = await writePage(files, renderer, address);
    add(page);
    if (!page.isKept) made++;
    if (made === MADE_ALONE && addresses.length - written.size >= FEWEST_LEFT)
      helping ??= help?.(work, (pages) => pages.forEach(add)) ?? null;
  };
  try {
    for (let next = claimedFromFront(work); next.length > 0; next = claimedFromFront(work))
      for (const address of next) await make(address);
  } finally {
    // Nobody writes any more when this has failed.
    leaveNothing(work);
    await helping;
  }
  // What was taken and not made, as a thread can be stopped at any moment.
  for (const address of addresses) if (!written.has(address)) await make(address);
  return { pages: addresses.length, failed: failedOf(addresses, written) } satisfies WrittenPages;
}

function failedOf(addresses: readonly string[], written: ReadonlyMap<string, PageWritten>): FailedPage[] {
  return addresses.flatMap((address) => {
    const reason = written.get(address)?.reason ?? null;
    return reason === null ? [] : [{ address, reason }];
  });
}

/** Sees to it that the page at an address lies in the folder as it should. */
export async function writePage(files: SiteFolder, renderer: Renderer, address: string): Promise<PageWritten> {
  const [path, key] = [fileOfPage(address), renderer.keyOf(address)];
  const kept = files.keep(path, key);
  if (kept) return { address, file: kept, isKept: true, reason: null };
  const { html, reason } = await rendered(renderer, address);
  return { address, file: files.write(path, html, reason === null ? key : NOT_KEPT), isKept: false, reason };
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
export function isKept(files: SiteFolder, renderer: Renderer, address: string): boolean {
  return files.keep(fileOfPage(address), renderer.keyOf(address)) !== null;
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

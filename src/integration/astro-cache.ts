import { lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Astro keeps a copy of every page below this name in its cache. */
const COPIES = 'dist';

/** The folder of Astro's own cache inside ours. */
export function astroCache(cacheFolder: string): string {
  return join(cacheFolder, 'astro');
}

/**
 * Lets Astro's copies of the pages be the built site itself: ten thousand files are then written once and not twice,
 * and the writing lies in one place less. A page whose file is gone is made again.
 */
export function linkPagesToSite(outFolder: string, cacheFolder: string): void {
  const copies = join(astroCache(cacheFolder), COPIES);
  if (isLinkTo(copies, outFolder)) return;
  rmSync(copies, { recursive: true, force: true });
  mkdirSync(astroCache(cacheFolder), { recursive: true });
  symlinkSync(outFolder, copies, 'junction');
}

function isLinkTo(path: string, target: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isSymbolicLink() === true && readlinkSync(path) === target;
}

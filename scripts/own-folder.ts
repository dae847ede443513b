import { holdFolder } from '../src/disk/folder-lock.ts';
import { makeCacheFolder } from './journal-folder.ts';

/** A folder below `.cache` for this process alone: two that show or seal a journal at once do not meet in it. */
export function ownFolder(name: string): string {
  for (let number = 1; ; number++) {
    const folder = number === 1 ? `.cache/${name}` : `.cache/${name}-${String(number)}`;
    if (holdFolder(makeCacheFolder(folder)) !== null) return folder;
  }
}

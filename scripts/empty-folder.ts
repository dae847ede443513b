import { readdirSync, statSync } from 'node:fs';

/** Whether a folder can be written into without meeting anything: it is empty, or not there. */
export function isFreeFolder(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  return !found || (found.isDirectory() && readdirSync(folder).length === 0);
}

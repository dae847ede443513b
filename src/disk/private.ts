import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What others who use the machine may do with what is made: nothing. */
const NOTHING_FOR_OTHERS = 0o077;
/** The rights that its owner may have of anything. */
const RIGHTS_OF_OWNER = 0o700;
/** What a new file and a new folder are made with. */
export const PRIVATE_FILE = 0o600;
export const PRIVATE_FOLDER = 0o700;

/** From here on everything this process and its children make is readable by the owner alone, whatever the shell says. */
export function makeAllPrivate(): void {
  process.umask(NOTHING_FOR_OTHERS);
}

/**
 * Closes a folder that is open to others, with all in it. The folder itself is closed last: where it
 * is closed already, so is what it holds, and nothing is looked through. A folder that is not there is left so.
 */
export function closeFolder(folder: string): void {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory() || (found.mode & NOTHING_FOR_OTHERS) === 0) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) closeFolder(path);
    else if (entry.isFile()) chmodSync(path, lstatSync(path).mode & RIGHTS_OF_OWNER);
  }
  chmodSync(folder, found.mode & RIGHTS_OF_OWNER);
}

/** Closes files that were copied with the rights of another. */
export function closeFiles(folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    const found = lstatSync(join(folder, path), { throwIfNoEntry: false });
    if (found && !found.isSymbolicLink()) chmodSync(join(folder, path), found.mode & RIGHTS_OF_OWNER);
  }
}

import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The file by which a folder says that everything in it was built by us and may be replaced. */
const MARKER = '.between-sessions';

/** Whether the last build into a folder was finished. */
export type LastBuild = 'none' | 'complete' | 'broken-off';

/**
 * Takes a folder for a build. Throws where it holds files of anybody else: what is built prunes what it did not make.
 */
export function claimFolder(folder: string): LastBuild {
  const marker = join(folder, MARKER);
  const isEmpty = !existsSync(folder) || readdirSync(folder).length === 0;
  if (!isEmpty && !existsSync(marker)) {
    throw new Error(`${folder} holds files that were not built by this program. Choose an empty folder for the site.`);
  }
  const last: LastBuild = isEmpty
    ? 'none'
    : readFileSync(marker, 'utf8').trim() === 'complete'
      ? 'complete'
      : 'broken-off';
  mkdirSync(folder, { recursive: true });
  writeFileSync(marker, 'building\n');
  return last;
}

export function completeFolder(folder: string): void {
  writeFileSync(join(folder, MARKER), 'complete\n');
}

/** Removes files by their paths, and folders that are empty then. */
export function removeFiles(folder: string, paths: Iterable<string>): void {
  for (const path of paths) {
    rmSync(join(folder, path), { force: true });
    for (let place = dirname(path); place !== '.' && isEmptyFolder(join(folder, place)); place = dirname(place)) {
      rmdirSync(join(folder, place));
    }
  }
}

function isEmptyFolder(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length === 0;
}

/** Removes every file that is not wanted, and folders that are empty then: the page of a deleted note must not stay. */
export function pruneFolder(folder: string, isWanted: (path: string) => boolean): number {
  let removed = 0;
  const visit = (place: string): boolean => {
    let isEmpty = true;
    for (const entry of readdirSync(join(folder, place), { withFileTypes: true })) {
      const path = place === '' ? entry.name : `${place}/${entry.name}`;
      if (path === MARKER || (entry.isDirectory() ? !visit(path) : isWanted(path))) isEmpty = false;
      else {
        if (!entry.isDirectory()) removed++;
        rmSync(join(folder, path), { recursive: true });
      }
    }
    return isEmpty;
  };
  visit('');
  return removed;
}

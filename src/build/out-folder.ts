import { existsSync, readdirSync, readFileSync, realpathSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { holdFolder, LOCK } from '../disk/folder-lock.ts';
import { closeFolder } from '../disk/private.ts';
import { FOLDER_WORDS } from '../messages/en/folders.ts';
import { replaceFile } from '../disk/replace-file.ts';

/** The file by which a folder says that everything in it was built by us and may be replaced. */
const MARKER = '.between-sessions';

/** Whether the last build into a folder was finished. */
export type LastBuild = 'none' | 'complete' | 'broken-off';

/** What a build holds of its folder until it is done. */
export interface FolderClaim {
  readonly last: LastBuild;
  /** Says that the folder is complete, and lets others build into it. */
  readonly complete: () => void;
  /** Lets others build into it, complete or not. */
  readonly release: () => void;
}

/**
 * Takes a folder for a build. Throws where it holds files of anybody else, since what is built prunes what it did not make,
 * and where another build is at work in it.
 */
export function claimFolder(folder: string): FolderClaim {
  try {
    return claimed(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Error(FOLDER_WORDS.siteNotWritten(folder), { cause: error });
  }
}

function claimed(folder: string): FolderClaim {
  const marker = join(folder, MARKER);
  const isEmpty = !existsSync(folder) || readdirSync(folder).every((name) => name === LOCK);
  if (!isEmpty && !existsSync(marker)) throw new Error(FOLDER_WORDS.siteOfOthers(folder));
  const release = holdFolder(folder);
  if (release === null) throw new Error(FOLDER_WORDS.siteInUse(folder));
  closeFolder(folder);
  const last = isEmpty ? 'none' : contentOf(marker) === 'complete' ? 'complete' : 'broken-off';
  replaceFile(marker, 'building\n');
  const complete = () => {
    replaceFile(marker, 'complete\n');
    release();
  };
  return { last, complete, release };
}

function contentOf(marker: string): string {
  return statSync(marker).isFile() ? readFileSync(marker, 'utf8').trim() : '';
}

/** Removes files by their paths, and folders that are empty then. What lies behind a link or outside the folder stays. */
export function removeFiles(folder: string, paths: Iterable<string>): void {
  for (const path of paths) {
    if (!liesInside(folder, path)) continue;
    rmSync(join(folder, path), { force: true });
    for (let place = dirname(path); place !== '.' && isEmptyFolder(join(folder, place)); place = dirname(place)) {
      rmdirSync(join(folder, place));
    }
  }
}

/** Whether a path stays in the folder, and every folder on its way is there and no link. */
function liesInside(folder: string, path: string): boolean {
  const place = join(realpathSync(folder), dirname(path));
  return !normalize(path).startsWith('..') && existsSync(place) && realpathSync(place) === place;
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
      if (path === MARKER || path === LOCK || (entry.isDirectory() ? !visit(path) : isWanted(path))) isEmpty = false;
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

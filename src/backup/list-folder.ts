import { isUtf8 } from 'node:buffer';
import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { isPartialName } from '../disk/partial-file.ts';
import { NOTE_FILE } from '../read/folder/note-file.ts';

/** All below a folder that a backup holds, and what it cannot hold. Paths have `/` between folders and are in order. */
export interface FolderListing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Links are not followed: what they lead to may be anywhere. */
  readonly links: readonly string[];
  /** Folders that cannot be looked into, names that are no text, and what is no file, such as a pipe. */
  readonly unreadable: readonly string[];
}

/** A history that has a backup of its own kind, and what a system keeps for itself. */
const LEFT_OUT = new Set(['.git', '.DS_Store']);

/** Lists a folder with what is hidden in it, but without `.git`, `.DS_Store` and what this program has not finished writing. */
export function listFolder(folder: string): FolderListing {
  const listing = { files: [] as string[], folders: [] as string[], links: [] as string[], unreadable: [] as string[] };
  const waiting = [''];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const entries = entriesIn(join(folder, place));
    if (entries === null) listing.unreadable.push(place === '' ? '.' : place);
    for (const entry of entries ?? []) {
      const name = entry.name.toString();
      const path = place === '' ? name : `${place}/${name}`;
      if (LEFT_OUT.has(name) || isPartialName(name)) continue;
      const kind = kindOf(entry);
      listing[kind].push(path);
      if (kind === 'folders') waiting.push(path);
    }
  }
  for (const paths of Object.values(listing)) paths.sort();
  return listing;
}

function kindOf(entry: Dirent<Buffer>): keyof FolderListing {
  // The system would not know it again by what we call it.
  if (!isUtf8(entry.name)) return 'unreadable';
  if (entry.isDirectory()) return 'folders';
  if (entry.isSymbolicLink()) return 'links';
  return entry.isFile() ? 'files' : 'unreadable';
}

function entriesIn(folder: string): Dirent<Buffer>[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
  } catch {
    return null;
  }
}

/** How many of these files are notes. */
export function countNotes(files: readonly string[]): number {
  return files.filter((path) => NOTE_FILE.test(path) && !/(?:^|\/)\./.test(path)).length;
}

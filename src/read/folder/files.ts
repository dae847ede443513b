import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** Something in the journal's folder. The only file of the journal's code that meets the disk makes these. */
export interface FoundFile {
  /** Path in the journal, with `/` between folders. */
  readonly path: string;
  /** `closed-folder` cannot be looked into; `other` is no file at all, such as a pipe. */
  readonly is: 'file' | 'link' | 'closed-folder' | 'other';
}

/** Larger notes are named, not read. */
export const LARGEST_NOTE_BYTES = 5 * 1024 * 1024;

/** A panorama of a good camera is not larger. */
const LARGEST_PICTURE_BYTES = 200 * 1024 * 1024;

const LEFT_OUT = new Set(['node_modules']);

/** All below a folder but what is hidden, `node_modules`, and what `isIgnored` says; in the order of the paths. */
export function listFiles(folder: string, isIgnored: (path: string) => boolean): FoundFile[] {
  const found: FoundFile[] = [];
  const waiting = [''];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const entries = entriesOf(join(folder, place));
    if (entries === null) found.push({ path: place || '.', is: 'closed-folder' });
    for (const entry of entries ?? []) {
      const path = place === '' ? entry.name : `${place}/${entry.name}`;
      if (entry.name.startsWith('.') || LEFT_OUT.has(entry.name) || isIgnored(path)) continue;
      if (entry.isDirectory()) waiting.push(path);
      else found.push({ path, is: entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'other' });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Null for a folder without permission, or whose name is no UTF-8 and so cannot be given back to the system. */
function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

/** What tells a file of any size from what it was before: its bytes, or its size and times where it is too large to be read. */
export function imprintOf(folder: string, path: string): Uint8Array | string {
  const bytes = readBytes(folder, path);
  if (bytes instanceof Uint8Array) return bytes;
  const found = statSync(join(folder, path), { throwIfNoEntry: false });
  return found ? `${String(found.size)} ${String(found.mtimeMs)} ${String(found.ctimeMs)}` : 'closed';
}

/** A file's bytes, its size where it is too large to read, or null where it cannot be opened or is no file. */
export function readBytes(folder: string, path: string): Uint8Array | number | null {
  return readFile(join(folder, path), LARGEST_NOTE_BYTES);
}

/** A picture's bytes; `closed` where it cannot be opened or is no file, `large` where it is past reason. */
export function readPicture(folder: string, path: string): Uint8Array | 'closed' | 'large' {
  const bytes = readFile(join(folder, path), LARGEST_PICTURE_BYTES);
  return typeof bytes === 'number' ? 'large' : (bytes ?? 'closed');
}

/** Only a file is read. A pipe or a device would be waited for without an end, so nothing is waited for to open it. */
function readFile(file: string, largest: number): Uint8Array | number | null {
  let opened: number | null = null;
  try {
    opened = openSync(file, constants.O_RDONLY | NOT_WAITING);
    const found = fstatSync(opened);
    if (!found.isFile()) return null;
    return found.size > largest ? found.size : readFileSync(opened);
  } catch {
    return null;
  } finally {
    if (opened !== null) closeSync(opened);
  }
}

/** Not every system has it. */
const NOT_WAITING = (constants as { readonly O_NONBLOCK?: number }).O_NONBLOCK ?? 0;

/** What tells without reading it that a file is not as it was: which file it is, its size and its times; null where there is none. */
export function stampOf(folder: string, path: string): string | null {
  const found = statSync(join(folder, path), { throwIfNoEntry: false });
  return found ? [found.ino, found.size, found.mtimeMs, found.ctimeMs].join(' ') : null;
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Whether there is anything of that name, readable or not. */
export function isThere(folder: string, path: string): boolean {
  return statSync(join(folder, path), { throwIfNoEntry: false }) !== undefined;
}

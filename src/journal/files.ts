import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the journal's folder. The only file of the journal's code that meets the disk makes these. */
export interface FoundFile {
  /** Path in the journal, with `/` between folders. */
  readonly path: string;
  readonly isLink: boolean;
}

/** Larger notes are named, not read. */
export const LARGEST_NOTE_BYTES = 5 * 1024 * 1024;

const LEFT_OUT = new Set(['node_modules']);

/** Every file below a folder but hidden ones, `node_modules`, and what `isIgnored` says; in the order of their paths. */
export function listFiles(folder: string, isIgnored: (path: string) => boolean): FoundFile[] {
  const found: FoundFile[] = [];
  const waiting = [''];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (const entry of readdirSync(join(folder, place), { withFileTypes: true })) {
      const path = place === '' ? entry.name : `${place}/${entry.name}`;
      if (entry.name.startsWith('.') || LEFT_OUT.has(entry.name) || isIgnored(path)) continue;
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile() || entry.isSymbolicLink()) found.push({ path, isLink: entry.isSymbolicLink() });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A file's bytes, its size where it is too large to read, or null where it cannot be opened. */
export function readBytes(folder: string, path: string): Uint8Array | number | null {
  try {
    const file = join(folder, path);
    const { size } = statSync(file);
    return size > LARGEST_NOTE_BYTES ? size : readFileSync(file);
  } catch {
    return null;
  }
}

/** A text file such as the settings, or null where there is none. */
export function readTextFile(folder: string, path: string): Uint8Array | null {
  try {
    return readFileSync(join(folder, path));
  } catch {
    return null;
  }
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

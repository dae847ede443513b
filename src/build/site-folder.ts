import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFile } from '../disk/replace-file.ts';
import { asWritten, isAsWritten, type WrittenFile, type WrittenFiles } from './manifest.ts';
import { pruneFolder, removeFiles } from './out-folder.ts';

/** The folder of a site while it is built. */
export interface SiteFolder {
  /** The file that lies there as it was written with this key, which stays; null where none does. */
  readonly keep: (path: string, key: string) => WrittenFile | null;
  /** Writes a file; the key names all that it was made from. */
  readonly write: (path: string, content: string | Uint8Array, key: string) => WrittenFile;
  /** Takes a file for one of the site that somebody else has kept or written. */
  readonly take: (path: string, file: WrittenFile) => void;
  /** Removes every file that was neither kept nor written but for those that others look after; gives the rest. */
  readonly finish: (isOfOthers: (path: string) => boolean) => WrittenFiles;
}

/**
 * Opens the folder of a site. Null for what was written before: nothing is known, and the whole folder is looked through. Where it
 * is known which files do not lie there as they were written, they are not looked at again.
 */
export function siteFolder(
  folder: string,
  before: WrittenFiles | null,
  altered: ReadonlySet<string> | null = null,
): SiteFolder {
  const now = new Map<string, WrittenFile>();
  const isIntact = (path: string, written: WrittenFile) =>
    altered ? now.has(path) || !altered.has(path) : isAsWritten(folder, path, written);
  const places = new Set<string>();
  return {
    keep: (path, key) => {
      const written = now.get(path) ?? before?.get(path);
      if (written?.key !== key || !isIntact(path, written)) return null;
      now.set(path, written);
      return written;
    },
    write: (path, content, key) => {
      const place = dirname(path);
      if (!places.has(place)) mkdirSync(join(folder, place), { recursive: true });
      places.add(place);
      put(join(folder, path), content);
      const written = asWritten(folder, path, key);
      now.set(path, written);
      return written;
    },
    take: (path, file) => void now.set(path, file),
    finish: (isOfOthers) => {
      const gone = before && [...before.keys()].filter((path) => !now.has(path));
      if (gone) removeFiles(folder, gone);
      else pruneFolder(folder, (path) => now.has(path) || isOfOthers(path));
      return now;
    },
  };
}

/** Whoever reads the site meanwhile finds the old file or the new one whole; one that is new takes no detour. */
function put(file: string, content: string | Uint8Array): void {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found) return writeFileSync(file, content);
  if (!found.isFile()) rmSync(file, { recursive: true });
  replaceFile(file, content);
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PRIVATE_FILE, PRIVATE_FOLDER } from '../disk/private.ts';
import type { ArchiveEntry } from './open-archive.ts';

/** What cannot be helped by leaving one file out. */
const FATAL = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EMFILE', 'ENFILE']);

/** Files as they are put into a folder that was empty. */
export interface RestoredFiles {
  /** Writes an entry at its place; a later one of the same name takes the place of an earlier one. */
  readonly put: (place: string, entry: ArchiveEntry) => Promise<void>;
  /** The sum of each file that was written, and null where its end was missing. */
  readonly sums: ReadonlyMap<string, string | null>;
  /** Places that the system refuses, such as two names that are one to it. */
  readonly refused: ReadonlySet<string>;
  /** Names what is not as it was, so that it cannot pass for the file. */
  readonly setAside: (place: string) => void;
  /** Gives folders the times they had, after all is in them. */
  readonly finish: () => void;
}

/** Writes only below the folder, and never through or over what it did not write itself. */
export function restoredFiles(folder: string): RestoredFiles {
  const sums = new Map<string, string | null>();
  const times = new Map<string, number>();
  const refused = new Set<string>();
  const put = async (place: string, entry: ArchiveEntry) => {
    const path = join(folder, place);
    if (entry.is === 'folder') {
      mkdirSync(path, { recursive: true, mode: PRIVATE_FOLDER });
      times.set(path, entry.modified);
      return;
    }
    mkdirSync(dirname(path), { recursive: true, mode: PRIVATE_FOLDER });
    sums.set(place, await writeEntry(path, entry, sums.has(place)));
    setTime(path, entry.modified);
  };
  return {
    sums,
    refused,
    put: (place, entry) =>
      put(place, entry).catch((error: unknown) => {
        if (!(error instanceof Error && 'code' in error) || FATAL.has(String(error.code))) throw error;
        refused.add(place);
      }),
    setAside: (place) => setAside(join(folder, place)),
    finish: () => [...times].reverse().forEach(([path, time]) => setTime(path, time)),
  };
}

async function writeEntry(path: string, { bytes, size }: ArchiveEntry, isOurs: boolean): Promise<string | null> {
  const handle = await open(path, isOurs ? 'w' : 'wx', PRIVATE_FILE);
  const hash = createHash('sha256');
  let written = 0;
  try {
    for await (const chunk of bytes) {
      hash.update(chunk);
      await handle.writeFile(chunk);
      written += chunk.length;
    }
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return written === size ? hash.digest('hex') : null;
}

/** What an archive says of a time may be none that the disk knows. */
function setTime(path: string, milliseconds: number): void {
  try {
    utimesSync(path, milliseconds / 1000, milliseconds / 1000);
  } catch {
    return;
  }
}

/** What there is of a damaged file has this at the end of its name, twice where such a file is there already. */
function setAside(path: string): void {
  let aside = path;
  while (existsSync(aside)) aside += '.damaged';
  renameSync(path, aside);
}

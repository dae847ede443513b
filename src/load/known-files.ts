import { setImmediate } from 'node:timers/promises';
import { listFiles, stampOf } from '../read/folder/files.ts';
import type { Layout } from '../read/place/layout.ts';
import { NOTE_FILE } from '../read/folder/note-file.ts';
import type { ParsedFile } from '../read/read-note.ts';

/** What was read of the files of a folder, for as long as they are as they were. */
export interface KnownFiles {
  /** Begins to read. Only these files and what lies below these folders is looked at; all, where it is null. */
  readonly begin: (changed: ReadonlySet<string> | null) => void;
  /** What is known of a file; null where it changed, was never read, or was read in another layout. */
  readonly get: (path: string, layout: Layout) => ParsedFile | null;
  /** Remembers what became of a file that `get` did not know. */
  readonly set: (path: string, parsed: ParsedFile, layout: Layout) => void;
  /** Whether every file is as it was when it was read, and none is new. Lets others have a turn meanwhile. */
  readonly isAsRead: () => Promise<boolean>;
}

interface KnownFile {
  readonly stamp: string | null;
  readonly layout: string;
  readonly parsed: ParsedFile;
}

/** So many files are looked at in about ten milliseconds. */
const FILES_A_TURN = 1000;

/** Of a folder that is read once and not followed: nothing is looked up that would be needed later. */
export const NOTHING_KNOWN: KnownFiles = {
  begin: () => undefined,
  get: () => null,
  set: () => undefined,
  isAsRead: () => Promise.resolve(true),
};

export function knownFiles(folder: string): KnownFiles {
  const files = new Map<string, KnownFile>();
  /** Taken before a file is read, so that one that changes meanwhile is read again. */
  const stamps = new Map<string, string | null>();
  let looked: ReadonlySet<string> | null = null;
  /** Every file by its path, those that are no notes with their stamps. */
  let listed = new Map<string, string | null>();
  const isLookedAt = (path: string) => looked === null || isAmong(looked, path);
  return {
    begin: (changed) => {
      looked = changed;
      const paths = pathsIn(folder);
      listed = new Map(paths.map((path) => [path, NOTE_FILE.test(path) ? null : stampOf(folder, path)]));
      for (const path of files.keys()) if (!listed.has(path)) files.delete(path);
    },
    get: (path, { key }) => {
      const before = files.get(path);
      const known = before?.layout === key ? before : undefined;
      if (known && !isLookedAt(path)) return known.parsed;
      const stamp = stampOf(folder, path);
      if (known && known.stamp !== null && known.stamp === stamp) return known.parsed;
      stamps.set(path, stamp);
      return null;
    },
    set: (path, parsed, { key }) => {
      files.set(path, { stamp: stamps.get(path) ?? null, layout: key, parsed });
      stamps.delete(path);
    },
    isAsRead: async () => {
      const paths = pathsIn(folder);
      // A note that could not be read has no stamp, and is tried again with the next change.
      const stampFor = (path: string) => files.get(path)?.stamp ?? listed.get(path) ?? null;
      const isSame = (path: string) => stampFor(path) === null || stampFor(path) === stampOf(folder, path);
      return paths.length === listed.size && (await every(paths, (path) => listed.has(path) && isSame(path)));
    },
  };
}

/** Whether each passes, with pauses in which others have a turn. */
async function every(paths: readonly string[], passes: (path: string) => boolean): Promise<boolean> {
  for (const [index, path] of paths.entries()) {
    if (index % FILES_A_TURN === 0) await setImmediate();
    if (!passes(path)) return false;
  }
  return true;
}

/** Every file but those that are hidden. */
function pathsIn(folder: string): string[] {
  return listFiles(folder, () => false).map(({ path }) => path);
}

/** Whether a file, or a folder that it lies in, is named. */
function isAmong(named: ReadonlySet<string>, path: string): boolean {
  for (let place = path; place !== ''; place = place.slice(0, Math.max(0, place.lastIndexOf('/'))))
    if (named.has(place)) return true;
  return named.has('');
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the last build into a folder wrote, so that what is gone since is removed without looking through it all. */
export interface WrittenFiles {
  /** Paths in the built site; null where it is not known and the whole folder must be looked through. */
  readonly known: ReadonlySet<string> | null;
  readonly remember: (paths: ReadonlySet<string>) => void;
}

export function writtenFiles(cacheFolder: string): WrittenFiles {
  const file = join(cacheFolder, 'written.json');
  return {
    known: load(file),
    remember: (paths) => writeFileSync(file, JSON.stringify([...paths])),
  };
}

function load(file: string): ReadonlySet<string> | null {
  try {
    return new Set(JSON.parse(readFileSync(file, 'utf8')) as string[]);
  } catch {
    return null;
  }
}

import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChecked, writeChecked } from '../disk/checked-file.ts';
import { digestOf } from '../notes/digest.ts';

/** What the last build into a folder wrote: it tells what is gone since, and what is no longer as it was written. */
export interface WrittenFiles {
  /** Paths in the built site; null where it is not known and the whole folder must be looked through. */
  readonly known: ReadonlySet<string> | null;
  /** Those of the known files that were cut, altered or replaced since: they look made, and are not what was made. */
  readonly damaged: () => string[];
  readonly remember: (paths: ReadonlySet<string>) => void;
}

/** A file as it was written. The time of its last change tells most of them apart from any other without reading them. */
interface Written {
  readonly size: number;
  readonly changed: number;
  readonly sum: string;
}

export function writtenFiles(outFolder: string, cacheFolder: string): WrittenFiles {
  const file = join(cacheFolder, 'written.json');
  const before = readChecked(file) as Readonly<Record<string, Written>> | null;
  return {
    known: before === null ? null : new Set(Object.keys(before)),
    damaged: () =>
      Object.entries(before ?? {})
        .filter(([path, written]) => isOther(join(outFolder, path), written))
        .map(([path]) => path),
    remember: (paths) => {
      const now = [...paths].flatMap((path) => {
        const written = writtenNow(join(outFolder, path), before?.[path]);
        return written === null ? [] : [[path, written] as const];
      });
      writeChecked(file, Object.fromEntries(now));
    },
  };
}

/** A file that is gone is made again by itself. */
function isOther(path: string, written: Written): boolean {
  const now = writtenNow(path, written);
  return now !== null && now.sum !== written.sum;
}

function writtenNow(path: string, before: Written | undefined): Written | null {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return null;
  const [size, changed] = [found.size, found.ctimeMs];
  if (before?.size === size && before.changed === changed) return before;
  return { size, changed, sum: found.isFile() ? digestOf(readFileSync(path)) : 'no-file' };
}

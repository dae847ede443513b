import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { readChecked, writeChecked } from '../disk/checked-file.ts';
import { digestOf } from '../notes/digest.ts';

/** A file of a built site as it was written. */
export interface WrittenFile {
  /** A name for all that it was made from. */
  readonly key: string;
  readonly size: number;
  /** When it was last changed in any way, in milliseconds: no program sets that as it likes. */
  readonly changed: number;
}

/** What the last build into a folder wrote, by path: it tells what is gone since, and what is no longer as it was written. */
export type WrittenFiles = ReadonlyMap<string, WrittenFile>;

/** What is kept of a build for the next one; `Summary` is what it had to say at its end. */
export interface Manifest<Summary> {
  readonly files: WrittenFiles;
  /** A name for all that the site was made from. */
  readonly inputs: string;
  /** A name for all that lies in the folder of the search index. */
  readonly search: string;
  readonly summary: Summary;
}

type Kept<Summary> = Omit<Manifest<Summary>, 'files'> & {
  readonly files: readonly (readonly [path: string, key: string, size: number, changed: number])[];
};

/** Null where nothing is known of what lies in the folder. */
export function readManifest<Summary>(file: string): Manifest<Summary> | null {
  const kept = readChecked(file) as Kept<Summary> | null;
  if (kept === null) return null;
  const files = new Map(kept.files.map(([path, key, size, changed]) => [path, { key, size, changed }] as const));
  return { ...kept, files };
}

export function writeManifest<Summary>(file: string, { files, ...rest }: Manifest<Summary>): void {
  const kept: Kept<Summary> = {
    ...rest,
    files: [...files].map(([path, { key, size, changed }]) => [path, key, size, changed] as const),
  };
  writeChecked(file, kept);
}

/** Whether a file lies there as it was written. */
export function isAsWritten(folder: string, path: string, { size, changed }: WrittenFile): boolean {
  const now = lstatSync(join(folder, path), { throwIfNoEntry: false });
  return now?.isFile() === true && now.size === size && now.ctimeMs === changed;
}

/** A name for all that lies below a folder, by its size and when it was last changed; null where there is none. */
export function stampOfFolder(folder: string): string | null {
  try {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    return digestOf(...paths.map((path) => `${path} ${stampOf(lstatSync(join(folder, path)))}`));
  } catch {
    return null;
  }
}

function stampOf(found: Stats): string {
  return found.isFile() ? `${String(found.size)} ${String(found.ctimeMs)}` : String(found.isDirectory());
}

/** A file that was just written, to be remembered by its key. */
export function asWritten(folder: string, path: string, key: string): WrittenFile {
  const { size, ctimeMs } = lstatSync(join(folder, path));
  return { key, size, changed: ctimeMs };
}

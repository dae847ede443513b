import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readChecked, writeChecked } from '../disk/checked-file.ts';

/** A file of a built site as it was written. */
export interface WrittenFile {
  /** A name for all that it was made from. */
  readonly key: string;
  readonly size: number;
  /** When it was last changed in any way, in milliseconds: no program sets that as it likes. */
  readonly changed: number;
}

/** What the last build into a folder wrote. It tells what is gone since, and what is no longer as it was written. */
export type Manifest = ReadonlyMap<string, WrittenFile>;

/** Null where nothing is known of what lies in the folder. */
export function readManifest(file: string): Manifest | null {
  const kept = readChecked(file) as Readonly<Record<string, readonly [string, number, number]>> | null;
  if (kept === null) return null;
  return new Map(Object.entries(kept).map(([path, [key, size, changed]]) => [path, { key, size, changed }]));
}

export function writeManifest(file: string, manifest: Manifest): void {
  const kept = [...manifest].map(([path, { key, size, changed }]) => [path, [key, size, changed]] as const);
  writeChecked(file, Object.fromEntries(kept));
}

/** Whether a file lies there as it was written. */
export function isAsWritten(folder: string, path: string, { size, changed }: WrittenFile): boolean {
  const now = lstatSync(join(folder, path), { throwIfNoEntry: false });
  return now?.isFile() === true && now.size === size && now.ctimeMs === changed;
}

/** A file that was just written, to be remembered by its key. */
export function asWritten(folder: string, path: string, key: string): WrittenFile {
  const { size, ctimeMs } = lstatSync(join(folder, path));
  return { key, size, changed: ctimeMs };
}

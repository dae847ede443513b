import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../read/folder/files.ts';
import { nameOnDisk } from '../../read/folder/names-on-disk.ts';
import { foldersOf } from './own-path.ts';
import type { OwnExport, OwnFile } from './read-own.ts';

/** What becomes of some files: those that are written, those that are there as they are, and those in whose place something else is. */
export interface OwnPlanned {
  readonly fresh: readonly OwnFile[];
  readonly there: number;
  /** Paths that stay as they are. */
  readonly other: readonly string[];
}

/** What an import of our own files would do. Each file goes to the place that it had, or nowhere. */
export interface OwnPlan {
  readonly notes: OwnPlanned;
  readonly beside: OwnPlanned;
  readonly absent: readonly string[];
}

/** Compares an export with the folder that it is to be written into, file by file; nothing is written. */
export async function planOwn({ notes, beside, absent }: OwnExport, folder: string): Promise<OwnPlan> {
  const taken = new Map(listFiles(folder, () => false).map(({ path }) => [nameOnDisk(path), path]));
  return {
    notes: await plannedFor(notes, { folder, taken }),
    beside: await plannedFor(beside, { folder, taken }),
    absent,
  };
}

interface Meeting {
  readonly folder: string;
  /** Every file there is, by its name on a disk that tells no upper from lower case. */
  readonly taken: ReadonlyMap<string, string>;
}

async function plannedFor(files: readonly OwnFile[], meeting: Meeting): Promise<OwnPlanned> {
  const [fresh, other]: [OwnFile[], string[]] = [[], []];
  let there = 0;
  for (const file of files) {
    const state = await stateOfPlace(file, meeting);
    if (state === 'free') fresh.push(file);
    else if (state === 'same') there++;
    else other.push(file.path);
  }
  return { fresh, there, other };
}

async function stateOfPlace(file: OwnFile, { folder, taken }: Meeting): Promise<'free' | 'same' | 'other'> {
  const known = taken.get(nameOnDisk(file.path));
  if (foldersOf(file.path).some((one) => taken.has(nameOnDisk(one)))) return 'other';
  const place = join(folder, file.path);
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (!found) return known === undefined ? 'free' : 'other';
  if (!found.isFile()) return 'other';
  const bytes = await file.read();
  return found.size === bytes.length && isSame(place, bytes) ? 'same' : 'other';
}

/** What cannot be opened is not ours to touch. */
function isSame(place: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(place).equals(bytes);
  } catch {
    return false;
  }
}

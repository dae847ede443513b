import { openArchive, type ArchiveEntry } from './open-archive.ts';
import { countNotes } from './list-folder.ts';
import { ARCHIVE_FOLDER } from './pack-folder.ts';
import { placeInFolder } from './place-in-folder.ts';
import { restoredFiles } from './restored-files.ts';
import { readSums, SUMS_FILE, type Sums } from './sums.ts';

/** What came out of an archive. */
export interface Restored {
  /** So many files are as they were. */
  readonly files: number;
  readonly notes: number;
  /** What there is of these lies beside, with another name. */
  readonly damaged: readonly string[];
  /** In the list of sums, but not in the archive, or behind the place where it breaks off. */
  readonly lost: readonly string[];
  /** Links, devices, and paths that lead out of the folder. */
  readonly refused: readonly string[];
  /** Files that the system did not let us write. */
  readonly unwritten: readonly string[];
  readonly isBroken: boolean;
  /** Whether there was a list of sums to compare with. */
  readonly isChecked: boolean;
}

export interface RestoreTarget {
  readonly folder: string;
  readonly onProgress: (done: number, of: number) => void;
}

/**
 * Writes what is in an archive into a folder that is empty, and compares the sums. An archive that begins with a list of sums is one
 * of ours, whose files lie in one folder; any other is written as it is.
 */
export async function restoreArchive(clear: ReadableStream<Uint8Array>, target: RestoreTarget): Promise<Restored> {
  const archive = openArchive(clear);
  const written = restoredFiles(target.folder);
  const refused: string[] = [];
  let sums: Sums | null = null;
  let isFirst = true;
  for await (const entry of archive.entries) {
    if (entry.path === SUMS_FILE && (isFirst || sums)) sums = readSums(await textOf(entry));
    else {
      const place = placeOf(entry, sums !== null);
      if (place === null) refused.push(entry.path);
      else if (place !== '') await written.put(place, entry);
      target.onProgress(written.sums.size, Math.max(sums?.size ?? 0, written.sums.size));
    }
    isFirst = false;
  }
  const found = compared(written.sums, sums && placesOf(sums));
  found.damaged.forEach(written.setAside);
  written.finish();
  return {
    ...found,
    lost: found.lost.filter((place) => !written.refused.has(place)),
    refused,
    unwritten: [...written.refused],
    isBroken: archive.isBroken(),
    isChecked: sums !== null,
  };
}

/** Where an entry is to lie; empty where it is the folder itself, null where it must not be written. */
function placeOf({ path, is }: ArchiveEntry, isOurs: boolean): string | null {
  const place = is === 'other' ? null : placeInFolder(path);
  return place !== null && isOurs ? belowOurs(place) : place;
}

/** A path without the folder that holds everything in an archive of ours; null where it lies elsewhere. */
function belowOurs(place: string): string | null {
  return place === ARCHIVE_FOLDER
    ? ''
    : place.startsWith(`${ARCHIVE_FOLDER}/`)
      ? place.slice(ARCHIVE_FOLDER.length + 1)
      : null;
}

function placesOf(sums: Sums): Sums {
  return new Map([...sums].map(([path, sum]) => [belowOurs(path) ?? path, sum]));
}

function compared(written: ReadonlyMap<string, string | null>, sums: Sums | null) {
  const isRight = (place: string) => {
    const sum = written.get(place) ?? null;
    return sum !== null && (sums === null || !sums.has(place) || sums.get(place) === sum);
  };
  const [right, damaged] = [true, false].map((wanted) => [...written.keys()].filter((one) => isRight(one) === wanted));
  return {
    files: right?.length ?? 0,
    notes: countNotes(right ?? []),
    damaged: damaged ?? [],
    lost: [...(sums ?? new Map<string, string>()).keys()].filter((place) => !written.has(place)),
  };
}

async function textOf({ bytes }: ArchiveEntry): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of bytes) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

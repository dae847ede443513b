import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createTarPacker, type TarPackController } from 'modern-tar';
import { archiveWriter, type ArchiveWriter, type WrittenEntry } from './archive-writer.ts';
import type { FolderListing } from './list-folder.ts';
import { sumOfFile } from './read-file.ts';
import { SUMS_FILE, sumsText } from './sums.ts';

/** The folder that holds everything in an archive, beside the list of sums. */
export const ARCHIVE_FOLDER = 'journal';

export interface FolderToPack {
  readonly folder: string;
  readonly listing: Pick<FolderListing, 'files' | 'folders'>;
  /** Told how many files are in the archive, of how many. */
  readonly onProgress: (done: number, of: number) => void;
}

/** What came into an archive, and which files others wrote meanwhile. */
export interface PackedFolder {
  readonly entries: readonly WrittenEntry[];
  /** So many files are in it. */
  readonly files: readonly string[];
  /** Changed meanwhile, and were copied again. */
  readonly changed: readonly string[];
  /** Changed the second time too: what is in the archive may be of two moments, and has another sum than the list says. */
  readonly unsettled: readonly string[];
  /** Went away, and are not in it. */
  readonly gone: readonly string[];
  readonly unreadable: readonly string[];
}

/**
 * Packs a folder while the archive is read. The list of sums comes first, so that it says what is lost where an archive ends too
 * early; every file is read twice for that. A file that has another sum the second time is written once more at the end, and so is
 * the list: of two entries of one name the later one counts.
 */
export function packFolder(folder: FolderToPack): {
  readonly tar: ReadableStream<Uint8Array>;
  readonly packed: Promise<PackedFolder>;
} {
  const { readable, controller } = createTarPacker();
  const packed = pack(folder, controller);
  // Whoever reads the archive hears of it; until then it must not end the process.
  packed.catch((error: unknown) => controller.error(error));
  return { tar: readable, packed };
}

async function pack({ folder, listing, onProgress }: FolderToPack, packer: TarPackController): Promise<PackedFolder> {
  const { sums, unreadable } = await sumFiles(folder, listing.files);
  const writer = archiveWriter(packer);
  await writer.text(SUMS_FILE, listOf(sums));
  for (const path of listing.folders) await writer.folder(inArchive(path), modifiedAt(join(folder, path)));
  const again: string[] = [];
  let done = 0;
  for (const [path, sum] of sums) {
    const copy = await writer.file(inArchive(path), join(folder, path));
    if (copy?.sum !== sum) again.push(path);
    onProgress(++done, sums.size);
  }
  const second = await writeAgain(again, { folder, writer, sums });
  packer.finalize();
  return { entries: writer.entries, files: [...sums.keys()], unreadable, ...second };
}

async function sumFiles(folder: string, files: readonly string[]) {
  const sums = new Map<string, string>();
  const unreadable: string[] = [];
  for (const path of files) {
    const sum = await sumOfFile(join(folder, path));
    if (sum === null) unreadable.push(path);
    else sums.set(path, sum);
  }
  return { sums, unreadable };
}

interface SecondRound {
  readonly folder: string;
  readonly writer: ArchiveWriter;
  /** Gets the sums of what was written now; where it cannot be relied on the first stays, and does not fit. */
  readonly sums: Map<string, string>;
}

async function writeAgain(paths: readonly string[], { folder, writer, sums }: SecondRound) {
  const found = { changed: [] as string[], unsettled: [] as string[], gone: [] as string[] };
  const isIn = new Set(writer.entries.map(({ path }) => path));
  for (const path of paths) {
    const copy = await writer.file(inArchive(path), join(folder, path));
    if (copy?.isSettled === true) {
      sums.set(path, copy.sum);
      found.changed.push(path);
    } else if (copy !== null || isIn.has(inArchive(path))) found.unsettled.push(path);
    else {
      sums.delete(path);
      found.gone.push(path);
    }
  }
  if (paths.length > 0) await writer.text(SUMS_FILE, listOf(sums));
  return found;
}

function listOf(sums: ReadonlyMap<string, string>): string {
  return sumsText(new Map([...sums].map(([path, sum]) => [inArchive(path), sum])));
}

function inArchive(path: string): string {
  return `${ARCHIVE_FOLDER}/${path}`;
}

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
}

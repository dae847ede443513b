import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { IMPORT_REFUSALS } from '../../messages/en/commands/import-records.ts';
import type { ImportSource } from './source.ts';

/** More than a diary of a life with its pictures; what says it holds more was made to fill a disk. */
const MOST_BYTES = 16 * 1024 ** 3;
const MOST_FILES = 200_000;
/** No text or picture is packed so tightly: it is one byte, written again and again. */
const MOST_TIMES = 400;
/** Below so many bytes nothing is filled by it. */
const SMALL_BYTES = 16 * 1024 ** 2;

/** The kinds of file that Unix knows, in the upper bits of what an archive keeps of one. */
const [KIND_OF_FILE, KIND_BITS, LINK] = [16, 0o170000, 0o120000];

/** Opens an archive and looks at all its names and sizes first. Throws a sentence for one that is damaged or made to do harm. */
export async function openZip(path: string): Promise<ImportSource> {
  const zip = await opened(path);
  try {
    const entries = await entriesOf(zip);
    return {
      name: basename(path),
      files: [...entries].map(([name, { uncompressedSize }]) => ({ path: name, bytes: uncompressedSize })),
      read: async (name) => Buffer.concat(await Array.fromAsync(partsOf(zip, entries.get(name)))),
      stream: (name) => partsOf(zip, entries.get(name)),
      close: () => {
        zip.close();
      },
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function opened(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  } catch (error) {
    throw new Error(IMPORT_REFUSALS.damagedArchive, { cause: error });
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let bytes = 0;
  if (zip.entryCount > MOST_FILES) throw new Error(IMPORT_REFUSALS.tooMuchInside);
  for await (const entry of listed(zip)) {
    holdHarmless(entry);
    bytes += entry.uncompressedSize;
    if (bytes > MOST_BYTES) throw new Error(IMPORT_REFUSALS.tooMuchInside);
    if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry);
  }
  return entries;
}

/** The library itself refuses names that lead out of the archive, and says so in words of its own. */
async function* listed(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    for await (const entry of zip.eachEntry()) yield entry;
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const leadsOut = /relative path|absolute path|invalid characters in fileName/.test(said);
    throw new Error(leadsOut ? IMPORT_REFUSALS.leadsOut : IMPORT_REFUSALS.damagedArchive, { cause: error });
  }
}

function holdHarmless(entry: Entry): void {
  const { uncompressedSize, compressedSize, externalFileAttributes } = entry;
  if (((externalFileAttributes >>> KIND_OF_FILE) & KIND_BITS) === LINK) throw new Error(IMPORT_REFUSALS.linkInside);
  if (entry.isEncrypted()) throw new Error(IMPORT_REFUSALS.encrypted);
  if (uncompressedSize > SMALL_BYTES && uncompressedSize > compressedSize * MOST_TIMES)
    throw new Error(IMPORT_REFUSALS.tooMuchInside);
}

/** The size was held against the archive's own list, and the sum against its bytes, so that nothing cut passes for whole. */
async function* partsOf(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (entry === undefined) throw new Error(IMPORT_REFUSALS.damagedArchive);
  let sum = 0;
  for await (const part of unpacked(zip, entry)) {
    sum = crc32(part, sum);
    yield part;
  }
  if (sum !== entry.crc32) throw new Error(IMPORT_REFUSALS.damagedArchive);
}

async function* unpacked(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  try {
    for await (const part of await zip.openReadStreamPromise(entry)) yield part as Buffer;
  } catch (error) {
    throw new Error(IMPORT_REFUSALS.damagedArchive, { cause: error });
  }
}

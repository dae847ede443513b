import { createHash } from 'node:crypto';
import type { TarHeader, TarPackController } from 'modern-tar';
import { PRIVATE_FILE, PRIVATE_FOLDER } from '../disk/private.ts';
import { bytesOfHandle, openSource } from './read-file.ts';

/** An entry of an archive with the sum of what was written for it; of a folder, which has no content, null. */
export interface WrittenEntry {
  readonly path: string;
  readonly sum: string | null;
}

/** A file as it was written into an archive. */
export interface WrittenCopy {
  readonly sum: string;
  /** Whether it stayed the same as long as it was read. */
  readonly isSettled: boolean;
}

/** Writes entries one after another. */
export interface ArchiveWriter {
  readonly text: (path: string, text: string) => Promise<void>;
  readonly folder: (path: string, modified: number) => Promise<void>;
  /** Null where the file cannot be read; then nothing was written. */
  readonly file: (path: string, source: string) => Promise<WrittenCopy | null>;
  /** All that was written, in order. */
  readonly entries: readonly WrittenEntry[];
}

/** Writes into a tar archive by the library's packer. */
export function archiveWriter(packer: TarPackController): ArchiveWriter {
  const entries: WrittenEntry[] = [];
  const entry = async (header: TarHeader, chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => {
    const hash = createHash('sha256');
    const writer = packer.add(header).getWriter();
    for await (const chunk of chunks) {
      hash.update(chunk);
      await writer.write(chunk);
    }
    await writer.close();
    const sum = hash.digest('hex');
    entries.push({ path: header.name, sum });
    return sum;
  };
  return {
    entries,
    text: async (path, text) => {
      const bytes = new TextEncoder().encode(text);
      await entry({ ...headerOf(path, Date.now()), size: bytes.length }, [bytes]);
    },
    folder: async (path, modified) => {
      await packer.add({ ...headerOf(`${path}/`, modified), type: 'directory', mode: PRIVATE_FOLDER }).close();
      entries.push({ path: `${path}/`, sum: null });
    },
    file: (path, source) => writeFile(source, (size, modified) => ({ ...headerOf(path, modified), size }), entry),
  };
}

type WriteEntry = (header: TarHeader, chunks: AsyncIterable<Uint8Array>) => Promise<string>;

async function writeFile(
  source: string,
  headerFor: (size: number, modified: number) => TarHeader,
  entry: WriteEntry,
): Promise<WrittenCopy | null> {
  const handle = await openSource(source);
  if (handle === null) return null;
  try {
    const before = await handle.stat();
    let missing = 0;
    const sum = await entry(
      headerFor(before.size, before.mtimeMs),
      filledUp(bytesOfHandle(handle, before.size), before.size, (bytes) => (missing = bytes)),
    );
    const after = await handle.stat();
    return { sum, isSettled: missing === 0 && after.size === before.size && after.mtimeMs === before.mtimeMs };
  } finally {
    await handle.close();
  }
}

/** The size of an entry stands before it: where a file turns out to be shorter, or cannot be read on, zeros take the rest. */
async function* filledUp(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  onShort: (missing: number) => void,
): AsyncGenerator<Uint8Array> {
  let left = size;
  try {
    for await (const chunk of chunks) {
      left -= chunk.length;
      yield chunk;
    }
  } catch {
    // What could not be read is missing.
  }
  if (left > 0) onShort(left);
  for (; left > 0; left -= ZEROS.length) yield ZEROS.subarray(0, left);
}

const ZEROS = new Uint8Array(64 * 1024);

/** The last second that the plain head of an entry has room for, and the first. */
const LAST_SECOND = 0o77777777777;

/** The path and the time stand in the extended head, which has room for any; the plain one says them as well as it can. */
function headerOf(path: string, modified: number): TarHeader {
  const seconds = Math.min(Math.max(0, Math.floor(modified / 1000)), LAST_SECOND);
  return {
    name: path,
    size: 0,
    mode: PRIVATE_FILE,
    mtime: new Date(seconds * 1000),
    pax: { path, mtime: (modified / 1000).toFixed(3) },
  };
}

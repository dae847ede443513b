import { packTar, unpackTar } from 'modern-tar';

/** A file by its path, `journal/2026/index.html`. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Sizes are rounded up to whole steps of so many bytes, so that they tell little of what is inside. */
export const SIZE_STEP = 16 * 1024;

/** Files as a compressed tar archive whose size says little: any program for tar and gzip unpacks it. */
export async function packFiles(files: readonly PackedFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const entries = files.map(({ path, bytes }) => ({
    header: { name: path, size: bytes.length, mode: MODE, mtime: EPOCH },
    body: bytes,
  }));
  return padded(await through(await packTar(entries), new CompressionStream('gzip')));
}

/** The files of an archive; rejects where it is damaged. */
export async function unpackFiles(archive: Uint8Array<ArrayBuffer>): Promise<PackedFile[]> {
  const entries = await unpackTar(await through(archive, new DecompressionStream('gzip')), { strict: true });
  return entries.map(({ header, data }) => ({ path: header.name, bytes: data ?? new Uint8Array() }));
}

/** The same files give the same bytes, whenever they were made. */
const EPOCH = new Date(0);
const MODE = 0o600;

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const readable = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(readable as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}

/** RFC 1952: ten bytes, of which the fourth says what follows them; a comment ends with a zero. */
const GZIP_HEADER = 10;
const GZIP_FLAGS = 3;
const HAS_COMMENT = 0x10;
const FILLER = 0x20;

/** Fills up to whole steps with a comment in the head, which every program passes over: what follows the end some refuse. */
function padded(gzip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const size = Math.ceil((gzip.length + 1) / SIZE_STEP) * SIZE_STEP;
  const comment = size - gzip.length;
  const filled = new Uint8Array(size).fill(FILLER, GZIP_HEADER, GZIP_HEADER + comment - 1);
  filled.set(gzip.subarray(0, GZIP_HEADER));
  filled[GZIP_FLAGS] = HAS_COMMENT;
  filled.set(gzip.subarray(GZIP_HEADER), GZIP_HEADER + comment);
  return filled;
}

import { createTarDecoder, type ParsedTarEntry } from 'modern-tar';
import { streamOf } from './stream-of.ts';

/** Something in an archive; its bytes are read before the next entry, or not at all. */
export interface ArchiveEntry {
  readonly path: string;
  /** `other` is a link, a device or a pipe. */
  readonly is: 'file' | 'folder' | 'other';
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface OpenedArchive {
  readonly entries: AsyncGenerator<ArchiveEntry>;
  /** Whether the archive broke off before its end, when all entries were read. */
  readonly isBroken: () => boolean;
}

/**
 * The entries of an archive. Where it breaks off they simply end, so that all that came before it is given: the bytes of the last
 * one are fewer then than its size.
 */
export function openArchive(clear: ReadableStream<Uint8Array>): OpenedArchive {
  let isBroken = false;
  const whole = untilBroken(clear, () => (isBroken = true));
  return { entries: entriesOf(whole), isBroken: () => isBroken };
}

/** The library drops what it has read already where a stream fails, so it is told that the stream ends. */
async function* untilBroken(stream: ReadableStream<Uint8Array>, onBroken: () => void): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) yield chunk;
  } catch {
    onBroken();
  }
}

async function* entriesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ArchiveEntry> {
  const decoder = createTarDecoder();
  const entries = streamOf(chunks).pipeThrough(decoder);
  for await (const { header, body } of entries) {
    const { name: path, size } = header;
    yield { path, is: kindOf(header), size, modified: modifiedOf(header), bytes: body };
    await body.cancel();
  }
}

/** The extended head says parts of a second too, which the library cuts off. */
function modifiedOf({ pax, mtime }: ParsedTarEntry['header']): number {
  const exact = pax?.['mtime'];
  return exact === undefined ? (mtime?.getTime() ?? NaN) : Math.round(Number(exact) * 1000);
}

function kindOf({ type }: ParsedTarEntry['header']): ArchiveEntry['is'] {
  if (type === 'directory') return 'folder';
  return type === 'file' ? 'file' : 'other';
}

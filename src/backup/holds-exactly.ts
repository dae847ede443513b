import { createHash } from 'node:crypto';
import type { WrittenEntry } from './archive-writer.ts';
import { openArchive } from './open-archive.ts';

/** Whether an archive has these entries, in their order, each with its sum, and no others. */
export async function holdsExactly(
  clear: ReadableStream<Uint8Array>,
  written: readonly WrittenEntry[],
): Promise<boolean> {
  const archive = openArchive(clear);
  let number = 0;
  for await (const { path, is, bytes } of archive.entries) {
    const hash = createHash('sha256');
    for await (const chunk of bytes) hash.update(chunk);
    const expected = written[number++];
    if (expected?.path !== path || expected.sum !== (is === 'file' ? hash.digest('hex') : null)) return false;
  }
  return number === written.length && !archive.isBroken();
}

import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

const AT_ONCE_BYTES = 64 * 1024;

/** Not every system has them: a link is not followed, and a pipe is not waited for. */
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;

/** A file to read, whose handle is the caller's to close; null where it is not there, is closed to us, or is no file. */
export async function openSource(path: string): Promise<FileHandle | null> {
  try {
    const handle = await open(path, constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if ((await handle.stat()).isFile()) return handle;
    await handle.close();
    return null;
  } catch {
    return null;
  }
}

/** The bytes of a file to its end, or to a number of them; each chunk may be kept. */
export async function* bytesOfHandle(handle: FileHandle, most = Infinity): AsyncGenerator<Uint8Array, void> {
  for (let left = most; left > 0;) {
    // The system may have less to give at once, and a smaller file needs no more.
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafeSlow(Math.min(AT_ONCE_BYTES, left)));
    if (bytesRead === 0) return;
    left -= bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/** The sum of a file as it is now; null where it cannot be read. */
export async function sumOfFile(path: string): Promise<string | null> {
  const handle = await openSource(path);
  if (handle === null) return null;
  try {
    const hash = createHash('sha256');
    for await (const chunk of bytesOfHandle(handle)) hash.update(chunk);
    return hash.digest('hex');
  } catch {
    return null;
  } finally {
    await handle.close();
  }
}

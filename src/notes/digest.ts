import { createHash } from 'node:crypto';

/** A short name for a content: the same content has the same digest, and two contents practically never share one. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 20);
}

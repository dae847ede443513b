import { createHash, hash } from 'node:crypto';

const LENGTH = 20;

/** A short name for a content: the same content has the same digest, and two contents practically never share one. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const isText = parts.every((part) => typeof part === 'string');
  // At one go it takes a third of the time, and most of what is named is short.
  const digest = isText ? hash('sha1', `${parts.join('\0')}\0`) : digestOfBytes(parts);
  return digest.slice(0, LENGTH);
}

function digestOfBytes(parts: readonly (string | Uint8Array)[]): string {
  const all = createHash('sha1');
  for (const part of parts) all.update(part).update('\0');
  return all.digest('hex');
}

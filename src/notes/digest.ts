import { hash } from 'node:crypto';

const LENGTH = 20;

/** A short name for a content: the same content has the same digest, and two contents practically never share one. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const texts = parts.map((part) => (typeof part === 'string' ? part : shortHash(part)));
  return shortHash(`${texts.join('\0')}\0`);
}

/** At one go it takes a third of the time, and most of what is named is short. */
function shortHash(content: string | Uint8Array): string {
  return hash('sha1', content).slice(0, LENGTH);
}

/** Bytes of a word that are looked at: a sealed byte may be any, so that eight of them are never a word by chance. */
const LOOKED_AT = 8;
const THREE_BYTES = 2 ** 24;

/** Finds out whether bytes hold the beginning of any of some words, as UTF-8. */
export function wordFinder(words: Iterable<string>): (bytes: Uint8Array) => boolean {
  const beginnings = new Set<string>();
  const firsts = new Uint8Array(THREE_BYTES / 8);
  for (const word of words) {
    const bytes = Buffer.from(word).subarray(0, LOOKED_AT);
    const first = firstOf(bytes, 0);
    firsts[first >> 3] = (firsts[first >> 3] ?? 0) | (1 << (first & 7));
    beginnings.add(bytes.toString('latin1'));
  }
  return (bytes) => {
    for (let at = 0; at + LOOKED_AT <= bytes.length; at++) {
      const first = firstOf(bytes, at);
      if (((firsts[first >> 3] ?? 0) & (1 << (first & 7))) === 0) continue;
      if (beginnings.has(Buffer.from(bytes.subarray(at, at + LOOKED_AT)).toString('latin1'))) return true;
    }
    return false;
  };
}

function firstOf(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
}

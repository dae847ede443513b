/** A list of files that two threads share: one takes from its front, the other from its end, until they meet. */
export interface SharedWork {
  readonly paths: readonly string[];
  /** The place of the first that nobody has taken, and of that behind the last. */
  readonly ends: Int32Array<SharedArrayBuffer>;
}

/** So many are taken at once: some ten milliseconds of work. */
const AT_ONCE = 64;

export function sharedWork(paths: readonly string[]): SharedWork {
  const ends = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  ends[1] = paths.length;
  return { paths, ends };
}

/** The next files from the front; none where all are taken. Where the two meet, both may take the same few. */
export function claimedFromFront({ paths, ends }: SharedWork): readonly string[] {
  const from = Atomics.add(ends, 0, AT_ONCE);
  return paths.slice(from, Math.min(from + AT_ONCE, Atomics.load(ends, 1)));
}

export function claimedFromEnd({ paths, ends }: SharedWork): readonly string[] {
  const to = Atomics.sub(ends, 1, AT_ONCE);
  return to <= 0 ? [] : paths.slice(Math.max(to - AT_ONCE, 0, Atomics.load(ends, 0)), to);
}

/** Leaves nothing to be taken. */
export function leaveNothing({ ends }: SharedWork): void {
  Atomics.store(ends, 1, 0);
}

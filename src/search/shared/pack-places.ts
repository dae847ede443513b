/** Words by the numbers of the notes they stand in, each by its number among the note's words, in order. */
export type WordsOfNotes = ReadonlyMap<number, readonly number[]>;

/** Of a byte, the bits of a number that it holds; the one above says that more follow. */
const BITS = 7;
const MORE = 1 << BITS;
const OWN = MORE - 1;

/** Writes whole numbers from 0 to 2^31 - 1 in as few bytes as each needs, its lowest bits first. */
interface NumberWriter {
  readonly write: (number: number) => void;
  /** How many bytes are written so far. */
  readonly length: () => number;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

const FIRST_BYTES = 65_536;

export function openNumberWriter(): NumberWriter {
  let bytes = new Uint8Array(FIRST_BYTES);
  let length = 0;
  const put = (byte: number) => {
    if (length === bytes.length) {
      const longer = new Uint8Array(2 * length);
      longer.set(bytes);
      bytes = longer;
    }
    bytes[length++] = byte;
  };
  return {
    write: (number) => {
      let rest = number;
      for (; rest >= MORE; rest >>>= BITS) put((rest & OWN) | MORE);
      put(rest);
    },
    length: () => length,
    bytes: () => bytes.slice(0, length),
  };
}

/** Reads such numbers one after the other. */
function openNumberReader(bytes: Uint8Array): { readonly isAtEnd: () => boolean; readonly read: () => number } {
  let at = 0;
  return {
    isAtEnd: () => at >= bytes.length,
    read: () => {
      let number = 0;
      for (let shift = 0; ; shift += BITS) {
        const byte = bytes[at++] ?? 0;
        number |= (byte & OWN) << shift;
        if (byte < MORE) return number;
      }
    },
  };
}

/**
 * Calls back with every place at which a word stands, in order: of each note how many notes after the one before it comes,
 * how often it has the word, and of each time how many words after the one before.
 */
export function eachPlace(bytes: Uint8Array, see: (note: number, word: number) => void): void {
  const { isAtEnd, read } = openNumberReader(bytes);
  for (let note = 0; !isAtEnd();) {
    note += read();
    let word = 0;
    for (let left = read(); left > 0; left--) {
      word += read();
      see(note, word);
    }
  }
}

/** Chance that repeats itself: the same seed gives the same choices on every machine. */
export interface Random {
  /** A whole number from the lowest to the highest, both included. */
  readonly between: (lowest: number, highest: number) => number;
  /** True so often: 0 never, 1 always. */
  readonly happens: (probability: number) => boolean;
  /** Near the middle, two times in three within the spread. */
  readonly around: (middle: number, spread: number) => number;
  /** Throws where there is nothing to choose from. */
  readonly oneOf: <Choice>(choices: readonly Choice[]) => Choice;
  /** Up to so many different ones, in no order; perhaps none. */
  readonly some: <Choice>(choices: readonly Choice[], most: number) => Choice[];
  /** From 0 to just below 1. */
  readonly fraction: () => number;
}

const FRACTIONS = 2 ** 32;

export function randomFrom(seed: number): Random {
  const fraction = xorshift(seed);
  const between = (lowest: number, highest: number) => lowest + Math.floor(fraction() * (highest - lowest + 1));
  const oneOf = <Choice>(choices: readonly Choice[]): Choice => {
    const choice = choices[between(0, choices.length - 1)];
    if (choice === undefined) throw new RangeError('There is nothing to choose from.');
    return choice;
  };
  return {
    fraction,
    between,
    oneOf,
    happens: (probability) => fraction() < probability,
    // Three uniform numbers from -1 to 1 have a variance of 1 together and fall off to both sides.
    around: (middle, spread) => middle + (2 * (fraction() + fraction() + fraction()) - 3) * spread,
    some: (choices, most) => [...new Set(Array.from({ length: between(0, most) }, () => oneOf(choices)))],
  };
}

/** George Marsaglia's xorshift with 32 bits (2003): whole numbers only, so no machine rounds differently. */
function xorshift(seed: number): () => number {
  // A state of 0 would stay 0; multiplying by an odd number takes neighbouring seeds apart.
  let state = Math.imul(seed, 0x9e3779b1) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / FRACTIONS;
  };
}

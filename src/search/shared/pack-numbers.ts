/** Of a number each, from the lowest: more than any note has words or bytes. */
const PLANES = 4;
const BYTE = 256;

/**
 * Whole numbers from 0 to 2³² as a text, all their lowest bytes first: near each other the higher ones are alike, so that it
 * deflates to half of what the figures would.
 */
export function packNumbers(numbers: readonly number[]): string {
  const planes = Array.from({ length: PLANES }, (_, plane) =>
    numbers.map((number) => Math.floor(number / BYTE ** plane) % BYTE),
  );
  return btoa(planes.map((plane) => plane.map((byte) => String.fromCodePoint(byte)).join('')).join(''));
}

/** The numbers of a text that `packNumbers` made. */
export function unpackNumbers(text: string): number[] {
  const bytes = atob(text);
  const count = bytes.length / PLANES;
  return Array.from({ length: count }, (_, place) =>
    Array.from(
      { length: PLANES },
      (__, plane) => (bytes.codePointAt(plane * count + place) ?? 0) * BYTE ** plane,
    ).reduce((sum, part) => sum + part, 0),
  );
}

/** A number with a sign as one without: 0, -1, 1, -2 are 0, 1, 2, 3. */
export function unsigned(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

/** The number that `unsigned` made one without a sign of. */
export function signed(number: number): number {
  return number % 2 === 1 ? -(number + 1) / 2 : number / 2;
}

/** How many bytes a note of so many words is expected to take up. */
export function expectedBytes(words: number, bytesAWord: number): number {
  return Math.round(words * bytesAWord);
}

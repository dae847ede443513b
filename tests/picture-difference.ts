/** The pixels of a picture, row by row from the top; each has as many bytes as there are channels. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/**
 * The part of all pixels, from 0 to 1, in which some channel differs by more than so many of its 255 levels. Null where the
 * pictures differ in size or channels, so that no pixel has another to be held against.
 */
export function partThatDiffers(seen: Pixels, accepted: Pixels, levels: number): number | null {
  if (!isOfOneSize(seen, accepted)) return null;
  const pixels = seen.width * seen.height;
  let different = 0;
  for (let pixel = 0; pixel < pixels; pixel++) if (stepAt(pixel, seen, accepted) > levels) different++;
  return different / Math.max(1, pixels);
}

function isOfOneSize(one: Pixels, other: Pixels): boolean {
  return one.width === other.width && one.height === other.height && one.channels === other.channels;
}

/** The largest step between two pixels at one place, over their channels. */
function stepAt(pixel: number, { data, channels }: Pixels, { data: other }: Pixels): number {
  let largest = 0;
  for (let at = pixel * channels; at < (pixel + 1) * channels; at++) {
    largest = Math.max(largest, Math.abs((data[at] ?? 0) - (other[at] ?? 0)));
  }
  return largest;
}

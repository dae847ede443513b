import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import sharp from 'sharp';
import { expect } from 'vitest';

/** A step of one channel that the eye does not see, and the part of a picture that may differ: edges of lines. */
const UNSEEN = 40;
const MOST_DIFFERENT = 0.004;

/** Pictures below each other, as one PNG. */
export async function stacked(pictures: readonly Buffer[]): Promise<Buffer> {
  const sizes = await Promise.all(pictures.map(async (picture) => sharp(picture).metadata()));
  const width = Math.max(...sizes.map((size) => size.width));
  const height = sizes.reduce((sum, size) => sum + size.height, 0);
  let top = 0;
  const layers = pictures.map((input, index) => {
    const layer = { input, left: 0, top };
    top += sizes[index]?.height ?? 0;
    return layer;
  });
  const background = { r: 255, g: 255, b: 255 };
  return sharp({ create: { width, height, channels: 3, background } })
    .composite(layers)
    .png({ palette: true })
    .toBuffer();
}

/**
 * Holds a picture against one that a person has looked at and accepted. With UPDATE_PICTURES=1 in the environment it is
 * written instead, to be looked at.
 */
export async function expectPicture(picture: Buffer, golden: string): Promise<void> {
  if (process.env['UPDATE_PICTURES'] === '1') {
    mkdirSync(dirname(golden), { recursive: true });
    writeFileSync(golden, picture);
  }
  if (!existsSync(golden)) expect.unreachable(`There is no ${golden}. UPDATE_PICTURES=1 writes it; then look at it.`);
  const [seen, accepted] = await Promise.all([picture, golden].map(pixelsOf));
  expect({ width: seen?.info.width, height: seen?.info.height }).toEqual({
    width: accepted?.info.width,
    height: accepted?.info.height,
  });
  expect(differenceOf(seen?.data, accepted?.data), `${golden} looks different`).toBeLessThanOrEqual(MOST_DIFFERENT);
}

function pixelsOf(picture: Buffer | string) {
  return sharp(picture).removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
}

function differenceOf(seen: Buffer = Buffer.alloc(0), accepted: Buffer = Buffer.alloc(0)): number {
  let different = 0;
  for (let at = 0; at < seen.length; at++) if (Math.abs((seen[at] ?? 0) - (accepted[at] ?? 0)) > UNSEEN) different++;
  return different / Math.max(1, seen.length);
}

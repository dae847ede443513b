import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import sharp from 'sharp';
import { expect } from 'vitest';
import { partThatDiffers, type Pixels } from './picture-difference.ts';

/** A step of one channel that the eye does not see, and the part of all pixels that may differ: edges of lines. */
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
  await expectAlike(picture, golden, { levels: UNSEEN, most: MOST_DIFFERENT });
}

/** Expects that of all pixels at most a part, from 0 to 1, differs by more than so many levels; sizes have to be equal. */
export async function expectAlike(
  picture: Buffer,
  golden: string,
  { levels, most }: { readonly levels: number; readonly most: number },
): Promise<void> {
  const [seen, accepted] = [await pixelsOf(picture), await pixelsOf(golden)];
  const sizes = [seen, accepted].map(({ width, height }) => ({ width, height }));
  expect(sizes[0], `${golden} is of another size`).toEqual(sizes[1]);
  expect(partThatDiffers(seen, accepted, levels), `${golden} looks different`).toBeLessThanOrEqual(most);
}

async function pixelsOf(picture: Buffer | string): Promise<Pixels> {
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}

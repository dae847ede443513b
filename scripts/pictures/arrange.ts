import sharp from 'sharp';
import { flow, type FlowOptions } from './flow.ts';

/** What is seen between pictures: neither the paper of a light page nor of a dark one. */
const BETWEEN = '#b4b4b4';

/** A PNG of a palette, which takes a quarter of the room: for pictures that are kept. The same pixels give the same bytes. */
export function inFewColours(picture: Buffer): Promise<Buffer> {
  return sharp(picture).png({ palette: true, dither: 0, effort: 10 }).toBuffer();
}

/** Pictures like words on lines, as one PNG; `background` is a colour of CSS. */
export async function arranged(
  pictures: readonly Buffer[],
  { background = BETWEEN, ...options }: FlowOptions & { readonly background?: string },
): Promise<Buffer> {
  const sizes = await Promise.all(pictures.map((picture) => sharp(picture).metadata()));
  const { places, width, height } = flow(sizes, options);
  const layers = pictures.map((input, index) => ({ input, left: 0, top: 0, ...places[index] }));
  return sharp({ create: { width, height, channels: 3, background } })
    .composite(layers)
    .png()
    .toBuffer();
}

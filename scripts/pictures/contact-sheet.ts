import sharp from 'sharp';
import { arranged } from './arrange.ts';

/** Pictures that belong together, by what they are called. */
export interface SheetRow {
  readonly label: string;
  readonly pictures: readonly Buffer[];
}

/** A quarter of their size shows how a page is laid out, and lets all pages stand on one sheet. */
const SCALE = 0.25;
/** More of a long page says no more of its form, in pixels of the page. */
const TALLEST = 1600;
/** Pixels of the sheet. */
const WIDEST_SHEET = 3400;
const GAP = 8;
const LABEL_HEIGHT = 24;
/** More than the letters of a name have, one with the other. */
const LETTER_WIDTH = 13;

/** All pictures small, each row with its label above, as one PNG. */
export async function contactSheet(rows: readonly SheetRow[]): Promise<Buffer> {
  const blocks: Buffer[] = [];
  for (const { label, pictures } of rows) {
    const small = await Promise.all(pictures.map(shrunk));
    const row = await arranged(small, { widest: Infinity, gap: GAP });
    blocks.push(await arranged([await labelled(label), row], { widest: 0, gap: 0 }));
  }
  return arranged(blocks, { widest: WIDEST_SHEET, gap: 2 * GAP });
}

async function shrunk(picture: Buffer): Promise<Buffer> {
  const { width, height } = await sharp(picture).metadata();
  return sharp(picture)
    .extract({ left: 0, top: 0, width, height: Math.min(height, TALLEST) })
    .resize({ width: Math.round(width * SCALE) })
    .png()
    .toBuffer();
}

function labelled(label: string): Promise<Buffer> {
  const text = `<text x="0" y="18" font-family="sans-serif" font-size="17" fill="#000">${label}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${label.length * LETTER_WIDTH}" height="${LABEL_HEIGHT}">${text}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

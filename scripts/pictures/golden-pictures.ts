import { join } from 'node:path';
import sharp from 'sharp';
import { replaceFile } from '../../src/disk/replace-file.ts';
import { inFewColours } from './arrange.ts';
import { openPage, pictureOf } from './camera.ts';
import { CHART_LOOKS, chartsPicture } from './golden-charts.ts';
import { MADE_WITH, madeWith } from './made-with.ts';
import { sampleAddress, type PageName } from './pages.ts';
import type { ShownSample } from './shown-sample.ts';

/** A picture that is kept in the repository, for others to be held against. */
export interface GoldenPicture {
  /** Of its file, without the ending. */
  readonly name: string;
  readonly draw: (sample: ShownSample) => Promise<Buffer>;
}

const PAGES: readonly PageName[] = ['today', 'day', 'month', 'one-habit'];
/** A telephone and a laptop, in CSS pixels. */
const WIDTHS = [360, 1280];
/** So much of a page is kept, in pixels: more would only be more of the same. */
const TALLEST = 1500;

/** Few, and each with much on it: all charts by each look, and pages of every form on a small and a large screen. */
export const GOLDEN_PICTURES: readonly GoldenPicture[] = [
  ...Object.entries(CHART_LOOKS).map(([name, look]) => ({
    name: `charts-${name}`,
    draw: async (sample: ShownSample) => inFewColours(await chartsPicture(sample, look)),
  })),
  ...PAGES.flatMap((page) =>
    WIDTHS.map((width) => ({
      name: `${page}-${String(width)}`,
      draw: (sample: ShownSample) => topOf(sample, page, width),
    })),
  ),
];

/** Draws all of them anew into a folder, and writes beside them what they were made with. */
export async function writeGoldenPictures(sample: ShownSample, folder: string): Promise<void> {
  for (const { name, draw } of GOLDEN_PICTURES) replaceFile(join(folder, `${name}.png`), await draw(sample));
  const made = await madeWith(sample.browser);
  replaceFile(join(folder, MADE_WITH), `${JSON.stringify(made, null, 2)}\n`);
}

async function topOf({ folder, site, browser }: ShownSample, name: PageName, width: number): Promise<Buffer> {
  const page = await openPage(browser, `${site}${sampleAddress(folder, name)}`);
  const whole = await pictureOf(page, { scheme: 'light', width }).finally(() => page.close());
  const { height } = await sharp(whole).metadata();
  const top = sharp(whole).extract({ left: 0, top: 0, width, height: Math.min(height, TALLEST) });
  return inFewColours(await top.png().toBuffer());
}

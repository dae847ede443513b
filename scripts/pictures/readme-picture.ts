import sharp from 'sharp';
import { arranged, inFewColours } from './arrange.ts';
import { openPage, pictureOf } from './camera.ts';
import { sampleAddress, type PageName } from './pages.ts';
import { openPrinter } from './printer.ts';
import type { ShownSample } from './shown-sample.ts';

/** The narrowest on which a page looks as on a large one, in CSS pixels. */
const SCREEN = { scheme: 'light', width: 820 } as const;
/** Pixels of the picture, which with the screen and the gaps are 1600. */
const PAPER_WIDTH = 708;
const GAP = 24;
/** A desk on which both lie. */
const BACKGROUND = '#dcdad4';
/** A4 has 793 CSS pixels, and is drawn at about the width that it gets. */
const PAPER_SCALE = PAPER_WIDTH / 793;

/** The first page beside the brief on paper, as high as that: a PNG, 1600 pixels wide. */
export async function readmePicture(sample: ShownSample): Promise<Buffer> {
  const brief = await sharp(await printedBrief(sample))
    .resize({ width: PAPER_WIDTH })
    .png()
    .toBuffer({ resolveWithObject: true });
  const part = { left: 0, top: 0, width: SCREEN.width, height: brief.info.height };
  const first = await sharp(await firstPage(sample))
    .extract(part)
    .png()
    .toBuffer();
  return inFewColours(await arranged([first, brief.data], { widest: Infinity, gap: GAP, background: BACKGROUND }));
}

async function firstPage(sample: ShownSample): Promise<Buffer> {
  const page = await openPage(sample.browser, addressOf(sample, 'today'));
  return pictureOf(page, SCREEN).finally(() => page.close());
}

async function printedBrief(sample: ShownSample): Promise<Buffer> {
  const print = await openPrinter(sample.browser);
  const page = await openPage(sample.browser, addressOf(sample, 'brief'));
  const papers = await print(page, PAPER_SCALE).finally(() => page.close());
  return arranged(papers, { widest: 0, gap: 0 });
}

function addressOf({ folder, site }: ShownSample, name: PageName): string {
  return `${site}${sampleAddress(folder, name)}`;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GOLDEN_PICTURES } from '../../scripts/pictures/golden-pictures.ts';
import { MADE_WITH, madeWith, type MadeWith } from '../../scripts/pictures/made-with.ts';
import { openPictureBrowser, type ShownSample } from '../../scripts/pictures/shown-sample.ts';
import { ROOT } from '../build-site.ts';
import { builtSite, SAMPLE_JOURNAL } from '../built-site.ts';
import { expectAlike } from '../picture.ts';
import { serveForFile } from '../serve.ts';

const GOLDEN = join(ROOT, 'tests/golden/pictures');
/** A step of one channel that the eye does not see, and the part of all pixels that may differ: edges of letters. */
const UNSEEN = { levels: 24, most: 0.002 };

const browser = await openPictureBrowser();
const here = await madeWith(browser);
const there = JSON.parse(readFileSync(join(GOLDEN, MADE_WITH), 'utf8')) as MadeWith;
const isComparable = isDeepStrictEqual(here, there);

/** Another browser, or other letters, draw other pixels of the same page. */
const promise = isComparable
  ? 'looks as it did when a person last looked; npm run pictures -- --golden draws it anew'
  : `is drawn, and not compared: ${JSON.stringify(there)} drew the golden one, and this is ${JSON.stringify(here)}`;

let sample: ShownSample;

beforeAll(async () => {
  const site = await serveForFile(SAMPLE_JOURNAL);
  sample = { folder: (await builtSite(SAMPLE_JOURNAL)).folder, site, browser };
});

afterAll(() => browser.close());

describe.each(GOLDEN_PICTURES)('the golden picture $name', ({ name, draw }) => {
  test(promise, async () => {
    const golden = join(GOLDEN, `${name}.png`);
    const picture = await draw(sample);
    expect((await sharp(picture).metadata()).width).toBe((await sharp(golden).metadata()).width);
    expect(await isBlank(picture), 'nothing is on it').toBe(false);
    if (isComparable) await expectAlike(picture, golden, UNSEEN);
  });
});

test('every golden picture is drawn, and none lies there that is not', () => {
  const files = [...GOLDEN_PICTURES.map(({ name }) => `${name}.png`), MADE_WITH];
  expect(readdirSync(GOLDEN).toSorted()).toEqual(files.toSorted());
});

test('charts without colours have none, and those in forced colours have other ones', async () => {
  const [light, grey, forced] = await Promise.all(['light', 'grey', 'forced'].map(coloursOf));
  expect(light?.some(isColoured)).toBe(true);
  expect(grey?.some(isColoured)).toBe(false);
  expect(forced).not.toEqual(light);
});

/** Every colour of a golden picture of charts once, by its channels. */
async function coloursOf(look: string): Promise<number[][]> {
  const data = await sharp(join(GOLDEN, `charts-${look}.png`))
    .removeAlpha()
    .raw()
    .toBuffer();
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += 3) colours.add(data.readUIntBE(at, 3));
  return [...colours].map((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
}

function isColoured(channels: readonly number[]): boolean {
  return Math.max(...channels) - Math.min(...channels) > UNSEEN.levels;
}

/** Whether a picture is of one colour. */
async function isBlank(picture: Buffer): Promise<boolean> {
  const { channels } = await sharp(picture).stats();
  return channels.every(({ min, max }) => max - min <= UNSEEN.levels);
}

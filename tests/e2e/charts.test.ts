import { join } from 'node:path';
import sharp from 'sharp';
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE_JOURNAL } from '../built-site.ts';
import { expectPicture, stacked } from '../picture.ts';
import { openSite } from '../serve.ts';

const GOLDEN = join(import.meta.dirname, '../golden/charts');
const SVG = /<svg[\s\S]*?<\/svg>/g;
const CHARTS = ['line', 'strip', 'grid', 'nights', 'pairs', 'groups'];

let html: string;
let address: string;
let browser: Browser;

beforeAll(async () => {
  const opened = await openSite(SAMPLE_JOURNAL);
  browser = opened.browser;
  address = `${opened.site}/guide/charts/`;
  html = await (await fetch(address)).text();
});

/** The drawings of a figure as files of their own, one tag a line, without what only ties them to their styles. */
function drawingsOf(chart: string): string[] {
  const figure = html.split(`id="example-${chart}"`)[1]?.split('</figure>')[0] ?? '';
  return [...figure.matchAll(SVG)].map(([svg]) => plain(svg));
}

function plain(svg: string): string {
  const unscoped = svg.replace(/ data-astro-cid-[a-z0-9]+(?:="[^"]*")?/g, '');
  return `${unscoped.replace(/\s+/g, ' ').replace(/> ?</g, '>\n<').trim()}\n`;
}

describe.each(CHARTS)('the %s chart', (chart) => {
  test('has not moved, neither wide nor narrow', async () => {
    const [wide = '', narrow = '', ...others] = drawingsOf(chart);
    expect(others).toEqual([]);
    await expect(wide).toMatchFileSnapshot(join(GOLDEN, `${chart}-wide.svg`));
    await expect(narrow).toMatchFileSnapshot(join(GOLDEN, `${chart}-narrow.svg`));
  });

  test('has a viewBox, a role, a name, two decimals at most, and neither styles nor scripts', () => {
    const drawings = drawingsOf(chart);
    expect(drawings).toHaveLength(2);
    for (const svg of drawings) {
      expect(svg).toMatch(/^<svg[^>]* role="img"/);
      expect(svg).toMatch(new RegExp(`^<svg[^>]* aria-labelledby="example-${chart}-caption"`));
      expect(svg).toMatch(/^<svg[^>]* viewBox="0 0 [\d.]+ [\d.]+"/);
      expect(svg).not.toMatch(/\d\.\d{3}|-0[^.\d]|NaN|undefined|style=|<script|on[a-z]+=/);
      expect(svg).toContain('<title>');
    }
    expect(html).toContain(`id="example-${chart}-caption"`);
  });
});

test('a sparkline has not moved, and says in words what it shows', async () => {
  const sparkline = [...html.matchAll(SVG)]
    .map(([svg]) => plain(svg))
    .find((svg) => svg.includes('viewBox="0 0 120 20"'));
  expect(sparkline).toContain('aria-label="Mood, 28 days, last 6"');
  await expect(sparkline).toMatchFileSnapshot(join(GOLDEN, 'sparkline.svg'));
});

describe('all charts together look as they did when a person last looked', () => {
  test.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['print', { colorScheme: 'light', media: 'print' }],
  ] as const)('%s', async (name, media) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 });
    const page = await context.newPage();
    await page.emulateMedia(media);
    await page.goto(address);
    // Letters differ from one machine's fonts to another's; every word is in the drawings above.
    await page.locator('svg text').evaluateAll((texts) => texts.forEach((text) => text.remove()));
    const shots: Buffer[] = [];
    for (const chart of CHARTS) shots.push(await page.locator(`#example-${chart} svg.wide`).screenshot());
    await context.close();
    const picture = await stacked(shots);
    const seen = name === 'print' ? await sharp(picture).grayscale().png({ palette: true }).toBuffer() : picture;
    await expectPicture(seen, join(GOLDEN, `all-${name}.png`));
  });
});

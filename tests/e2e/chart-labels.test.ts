import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { SAMPLE_JOURNAL } from '../built-site.ts';
import { openSite } from '../serve.ts';
import { collidingLabels } from './labels.ts';

const PAGES = [
  '/guide/charts/',
  '/habits/',
  '/habits/movement/',
  '/habits/sleep/',
  '/journal/2026/11/',
  '/goals/first-time/',
];

/** Of columns on a wide screen; a phone has a layout of its own. */
const WIDTHS = [960, 780, 620, 480];

let browser: Browser;
let site: string;

beforeAll(async () => {
  ({ browser, site } = await openSite(SAMPLE_JOURNAL));
});

test.each(PAGES)('on %s no labels of a chart collide, however narrow the column it stands in', async (address) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site}${address}`);
  expect(await page.locator('svg text').count()).toBeGreaterThan(3);
  for (const width of WIDTHS) {
    await page.locator('main').evaluate((main, most) => {
      main.style.maxInlineSize = `${String(most)}px`;
    }, width);
    expect(await collidingLabels(page), String(width)).toEqual([]);
  }
  await page.emulateMedia({ media: 'print' });
  expect(await collidingLabels(page), 'on paper').toEqual([]);
  await page.close();
});

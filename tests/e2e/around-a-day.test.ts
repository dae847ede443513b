import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { violationsOf } from '../accessible.ts';
import { SAMPLE_JOURNAL } from '../built-site.ts';
import { openSite } from '../serve.ts';

let browser: Browser;
let site: string;

beforeAll(async () => {
  ({ browser, site } = await openSite(SAMPLE_JOURNAL));
});

async function open(address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  onTestFinished(() => page.close());
  await page.goto(`${site}${address}`);
  return page;
}

test('a day is gone to by typing it, or its month or year where it has no page', async () => {
  const page = await open('/journal/');
  for (const [day, address] of [
    ['2026-11-19', '/journal/2026/11/19/'],
    ['2026-11-21', '/journal/2026/11/'],
    ['2025-01-01', '/journal/2025/'],
  ] as const) {
    await page.goto(`${site}/journal/`);
    await page.fill('#to-day', day);
    await page.press('#to-day', 'Enter');
    await page.waitForURL(`${site}${address}`);
  }
  await page.goto(`${site}/journal/`);
  await page.fill('#to-day', '1999-01-01');
  await page.press('#to-day', 'Enter');
  await expect.poll(() => page.isVisible('text=Nothing is written of that day.')).toBe(true);
  expect(await violationsOf(page)).toEqual([]);
});

test('a feeling leads from its day to all days that have it, by year with how many there are', async () => {
  const page = await open('/journal/2026/11/20/');
  await page.click('.felt a:text("flat")');
  await page.waitForURL(`${site}/feelings/flat/`);
  expect(await page.locator('h2').first().textContent()).toMatch(/^2026, \d+ notes?$/);
  expect(await page.locator('a[href^="/journal/2026/11/20/"]').count()).toBe(1);
  expect(await violationsOf(page)).toEqual([]);
  await page.click('a[href="/habits/mood/"]');
  expect(await page.locator('a[href="/feelings/flat/"]').count()).toBe(1);
});

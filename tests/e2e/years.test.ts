import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { violationsOf } from '../accessible.ts';
import { openSite, watch } from '../serve.ts';
import { LONG_JOURNAL } from './long-journal.ts';

const LISTS = ['sessions', 'homework', 'thoughts', 'questions', 'progress'];

let browser: Browser;
let site: string;

beforeAll(async () => {
  ({ browser, site } = await openSite(LONG_JOURNAL));
});

test.each(LISTS)('the years of /%s/ lead to each other, are accessible and fit every screen', async (list) => {
  const page = await browser.newPage();
  const trespasses = watch(page, site);
  await page.goto(`${site}/${list}/`);
  await page.locator('main nav a[rel=prev]').last().click();
  expect(new URL(page.url()).pathname).toBe(`/${list}/years/2001/`);
  expect(await page.locator('h1').innerText()).toMatch(/, 2001$/);
  expect(await page.locator('main a[href]').count()).toBeGreaterThan(40);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect({ tooWide: Math.max(tooWide, 0), wrong: await violationsOf(page) }).toEqual({ tooWide: 0, wrong: [] });
  }
  await page.locator('main nav a[rel=next]').first().click();
  expect(new URL(page.url()).pathname).toBe(`/${list}/`);
  expect(trespasses).toEqual({ requests: [], errors: [] });
  await page.close();
});

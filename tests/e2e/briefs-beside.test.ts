import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSite } from '../serve.ts';
import { DRAFT } from './draft-of-a-brief.ts';

let browser: Browser;
let site: string;

beforeAll(async () => {
  ({ browser, site } = await openSite(DRAFT));
});

async function open(address: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(`${site}${address}`);
  return page;
}

describe('two briefs side by side', () => {
  test('are the last two, and any other that is chosen', async () => {
    const page = await open('/sessions/beside/');
    const sheets = page.locator('[data-sheet]');
    expect(await sheets.count()).toBe(2);
    expect(await sheets.nth(0).innerText()).toContain('For our session on Tuesday 24 November 2026');
    expect(await sheets.nth(1).innerText()).toContain('For our session on Tuesday 10 November 2026');
    await page.getByLabel('Second brief').first().selectOption('The next session');
    await page.waitForFunction(() => document.querySelectorAll('[data-sheet]')[1]?.textContent.includes('24 November'));
    await page.close();
  });

  test('without a script are the last two, with nothing to choose', async () => {
    const page = await open('/sessions/beside/', { javaScriptEnabled: false });
    expect(await page.locator('[data-sheet]').count()).toBe(2);
    expect(await page.locator('select:visible').count()).toBe(0);
    await page.close();
  });

  test('are taken from the address where it names one', async () => {
    const page = await open('/sessions/beside/#/sessions/2026-11-10/brief/');
    await page.waitForFunction(() => document.querySelector('[data-sheet]')?.textContent.includes('10 November'));
    expect(await page.getByLabel('First brief').first().inputValue()).toBe('/sessions/2026-11-10/brief/');
    await page.close();
  });

  test('stand next to each other on a screen that is wide, and below each other on one that is not', async () => {
    const tops = async (width: number) => {
      const page = await open('/sessions/beside/', { viewport: { width, height: 800 } });
      const boxes = await page
        .locator('[data-sheet]')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      await page.close();
      return new Set(boxes).size;
    };
    expect([await tops(1280), await tops(360)]).toEqual([1, 2]);
  });
});

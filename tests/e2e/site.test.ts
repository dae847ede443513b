import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE_JOURNAL } from '../built-site.ts';
import { openSite, watch, type Trespasses } from '../serve.ts';

let browser: Browser;
let site: string;

beforeAll(async () => {
  ({ browser, site } = await openSite(SAMPLE_JOURNAL));
});

describe('without script', () => {
  test('every page can be read, and search says what it needs', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site}/journal/2026/11/22/`);
    expect(await page.locator('article').innerText()).toContain('Packed with Ros all afternoon');
    await page.goto(`${site}/habits/movement/`);
    expect(await page.locator('figure svg').first().isVisible()).toBe(true);
    await page.goto(`${site}/search/`);
    expect(await page.locator('noscript').innerText()).toContain('Search needs JavaScript');
    await context.close();
  });
});

describe('by keyboard', () => {
  test('the first stop skips to the page, and / opens the search', async () => {
    const page = await browser.newPage();
    await page.goto(`${site}/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page');
    await page.keyboard.press('/');
    await page.waitForURL(`${site}/search/`);
    await page.close();
  });
});

describe('search', () => {
  test('finds a word, shows it in its sentence, and opens the day it stands on', async () => {
    const page = await browser.newPage();
    const trespasses = watch(page, site);
    await page.goto(`${site}/search/`);
    await page.locator('#search-words').fill('stricken');
    const result = page.locator('main a', { hasText: 'Boxes' });
    await result.waitFor();
    expect(await page.locator('mark').first().innerText()).toMatch(/stricken/i);
    await result.click();
    await page.waitForURL(`${site}/journal/2026/11/22/**`);
    expectNothing(trespasses);
    await page.close();
  });

  test('does not know notes that are never shared, nor drafts', async () => {
    const page = await browser.newPage();
    await page.goto(`${site}/search/?q=${encodeURIComponent('"working late when"')}`, { waitUntil: 'networkidle' });
    const found = await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(found.filter((address) => address?.includes('/2026/10/23/') || address?.includes('/2026/11/07/'))).toEqual(
      [],
    );
    await page.close();
  });
});

describe('print', () => {
  test.each(['A4', 'Letter'])('the brief is one page of %s, and nothing but the sheet', async (format) => {
    const page = await browser.newPage();
    await page.goto(`${site}/brief/`);
    expect(pagesOf(await page.pdf({ format }))).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').first().isVisible()).toBe(false);
    expect(await page.locator('aside').isVisible()).toBe(false);
    expect(await page.locator('article[data-sheet=brief]').isVisible()).toBe(true);
    await page.close();
  });

  test('a long page is counted as more than one', async () => {
    const page = await browser.newPage();
    await page.goto(`${site}/journal/2026/11/`);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(1);
    await page.close();
  });

  test('every line of the sheet has its section and its source', async () => {
    const page = await browser.newPage();
    await page.goto(`${site}/brief/`);
    const sections = await page
      .locator('[data-sheet=brief] [data-section]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-section')));
    expect(sections).toEqual([...sections].sort((a, b) => Number(a) - Number(b)));
    expect(sections).toEqual(expect.arrayContaining(['0', '1', '2', '3', '4', '5', '9', '10']));
    const sources = await page.locator('[data-section="2"] [data-source], [data-section="5"] [data-source]').count();
    expect(sources).toBe(await page.locator('[data-section="2"] li, [data-section="5"] li').count());
    await page.close();
  });
});

/** Pages of a PDF, by its page objects. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

function expectNothing({ requests, errors }: Trespasses): void {
  expect(requests).toEqual([]);
  expect(errors).toEqual([]);
}

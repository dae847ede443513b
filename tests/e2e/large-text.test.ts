import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../browser.ts';
import { SAMPLE_JOURNAL } from '../built-site.ts';
import { serveForFile } from '../serve.ts';
import { collidingLabels } from './labels.ts';
import { SAMPLE_PAGES } from './sample-pages.ts';

let browser: Browser;
let site: string;

/** A browser whose reader has asked for text of twice the size. */
beforeAll(async () => {
  [site, browser] = await Promise.all([serveForFile(SAMPLE_JOURNAL), launch('--blink-settings=defaultFontSize=32')]);
});
afterAll(() => browser.close());

test.each(SAMPLE_PAGES)(
  '%s at twice the size of text fits the screen, parts no word and lets no labels collide',
  async (address) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.goto(`${site}${address}`);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const tooWide = await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
      const [parted, colliding] = [await partedWords(page), await collidingLabels(page)];
      expect({ width, tooWide, parted, colliding }).toEqual({ width, tooWide: 0, parted: [], colliding: [] });
    }
    await page.close();
  },
);

/** Words that go on in another line, where neither a hyphen of the writer's nor the length of the word asks for it. */
function partedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LONGEST = 11;
    const parted: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement;
      if (!around?.checkVisibility() || around.closest('script, style, pre, code, .visually-hidden, .skip')) continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\p{L}+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1 && word.length <= LONGEST) parted.push(word);
      }
    }
    return parted;
  });
}

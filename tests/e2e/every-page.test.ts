import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { RULES_OF_COLOUR, violationsOf } from '../accessible.ts';
import { SAMPLE_JOURNAL } from '../built-site.ts';
import { openSite, watch } from '../serve.ts';
import { collidingLabels } from './labels.ts';
import { SAMPLE_PAGES } from './sample-pages.ts';

/**
 * How a person may look at a page: on screens of both widths in both schemes, the narrow one by finger and by mouse. A
 * scheme changes colours alone, so in the dark only what asks for these is asked again.
 */
const VIEWS = [
  { width: 360, colorScheme: 'light', isTouched: true },
  { width: 360, colorScheme: 'dark', isTouched: false },
  { width: 1280, colorScheme: 'light', isTouched: false },
  { width: 1280, colorScheme: 'dark', isTouched: false },
] as const;

let browser: Browser;
let site: string;

beforeAll(async () => {
  ({ browser, site } = await openSite(SAMPLE_JOURNAL));
});

test.each(SAMPLE_PAGES)(
  '%s is accessible and fits the screen, however it is looked at, and asks no other host',
  async (address) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    const trespasses = watch(page, site);
    await page.goto(`${site}${address}`, { waitUntil: 'networkidle' });
    expect(await page.locator('h1').count()).toBe(1);
    const look = await lookingAt(page);
    for (const view of VIEWS) {
      await look(view);
      const rules = view.colorScheme === 'dark' ? RULES_OF_COLOUR : undefined;
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const seen = {
        tooWide: Math.max(tooWide, 0),
        wrong: await violationsOf(page, rules),
        colliding: await collidingLabels(page),
      };
      expect(seen, JSON.stringify(view)).toEqual({ tooWide: 0, wrong: [], colliding: [] });
    }
    expect(trespasses).toEqual({ requests: [], errors: [] });
    await page.close();
  },
);

async function lookingAt(page: Page): Promise<(view: (typeof VIEWS)[number]) => Promise<void>> {
  const tools = await page.context().newCDPSession(page);
  return async ({ width, colorScheme, isTouched }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await tools.send('Emulation.setTouchEmulationEnabled', { enabled: isTouched });
    const seen = await page.evaluate(() => [
      innerWidth,
      matchMedia('(prefers-color-scheme: dark)').matches,
      matchMedia('(pointer: coarse)').matches,
    ]);
    expect(seen).toEqual([width, colorScheme === 'dark', isTouched]);
  };
}

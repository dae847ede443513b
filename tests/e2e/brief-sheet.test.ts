import sharp from 'sharp';
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

describe('the sheet', () => {
  test('is all that is printed, in black, white and greys that can be read', async () => {
    const page = await open('/brief/', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter(
          (part) =>
            !part.closest('[data-sheet]') &&
            part.checkVisibility() &&
            part.innerText &&
            !part.querySelector('[data-sheet]'),
        )
        .map((part) => part.outerHTML),
    );
    expect(shown).toEqual([]);
    const contrasts = await page.evaluate(contrastsOnWhite);
    expect(contrasts.length).toBeGreaterThan(10);
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(7);
    await page.close();
  });

  test('has no other colour than greys, so that grey print loses nothing', async () => {
    const page = await open('/brief/');
    const picture = await page.locator('[data-sheet]').screenshot();
    const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    let coloured = 0;
    for (let at = 0; at < data.length; at += info.channels)
      if (Math.max(...data.subarray(at, at + 3)) - Math.min(...data.subarray(at, at + 3)) > 8) coloured++;
    expect(coloured).toBe(0);
    await page.close();
  });
});

/** The contrast of every text of the sheet with its white paper (WCAG 2.2, "contrast ratio"). */
function contrastsOnWhite(): number[] {
  const linear = (channel: number) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
  return [...document.querySelectorAll('[data-sheet] *')]
    .filter((part) => [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
    .map((part) => {
      const style = getComputedStyle(part);
      const colour = part.closest('svg') ? style.fill : style.color;
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return 1.05 / (0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05);
    });
}

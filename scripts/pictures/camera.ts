import type { Browser, Page } from 'playwright-core';
import { PICTURES_COMMAND } from '../../src/messages/en/commands/pictures.ts';

export const SCHEMES = ['light', 'dark'] as const;

/** How a screen shows a page. */
export interface View {
  readonly scheme: (typeof SCHEMES)[number];
  /** In CSS pixels. */
  readonly width: number;
}

/** The height of a screen in CSS pixels, which decides little: pictures are as long as their page. */
const SCREEN_HEIGHT = 900;

/** What a page is opened with, before its first picture says how wide the screen is. */
const FIRST_SCREEN = { width: 1280, height: SCREEN_HEIGHT };

/** Opens a page and waits until all of it is there: what its scripts ask for, its letters, its pictures. */
export async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: FIRST_SCREEN, deviceScaleFactor: 1 });
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  if (response?.ok() !== true) throw new Error(PICTURES_COMMAND.notShown(address));
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
  return page;
}

/** The page as a screen shows it, from its top to its end, as a PNG with one pixel to a CSS pixel. */
export async function pictureOf(page: Page, { scheme, width }: View): Promise<Buffer> {
  await page.setViewportSize({ width, height: SCREEN_HEIGHT });
  await page.emulateMedia({ media: 'screen', colorScheme: scheme });
  return page.screenshot({ fullPage: true, animations: 'disabled' });
}

import type { Page } from 'playwright-core';
import { PASSPHRASE } from '../sealed-file.ts';

/** Opens a sealed page with its pass phrase, as a reader does. */
export async function unlock(page: Page, address: string, passphrase = PASSPHRASE): Promise<void> {
  await page.goto(address);
  await page.fill('#passphrase', passphrase);
  await page.keyboard.press('Enter');
}

/** The same, until the first page of the site is there. */
export async function openFirst(page: Page, address: string): Promise<void> {
  await unlock(page, address);
  await page.waitForSelector('.close-sealed');
}

/** Follows a link by where in the site it leads. */
export async function follow(page: Page, address: string): Promise<void> {
  const before = await page.evaluateHandle(() => document.body);
  await page.evaluate((to) => {
    const found = [...document.querySelectorAll<HTMLElement>('a')].find((link) => link.dataset['leadsTo'] === to);
    if (!found) throw new Error(to);
    found.click();
  }, address);
  await page.waitForFunction((old) => document.body !== old, before);
}

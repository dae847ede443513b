import { copyFileSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPENING_WORDS } from '../../../src/messages/en/sealed.ts';
import { takeBlocks } from '../../../src/sealed/format/blocks.ts';
import { launch } from '../../browser.ts';
import { folderForFile } from '../../build-site.ts';
import { CANARIES, sealCanaries } from '../canary-journal.ts';
import { changeBlocks } from '../sealed-file.ts';
import { follow, unlock } from './opened.ts';

let browser: Browser;
let folder: string;
let file: string;
let older: string;

beforeAll(async () => {
  folder = folderForFile();
  browser = await launch();
  file = await sealCanaries(join(folder, 'now'));
  older = await sealCanaries(join(folder, 'before'));
});

afterAll(() => browser.close());

type Change = (elements: string[]) => readonly string[];

async function openChanged(name: string, change: Change): Promise<{ page: Page; errors: string[] }> {
  const changed = join(folder, `${name}.html`);
  copyFileSync(file, changed);
  changeBlocks(changed, change);
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await unlock(page, `file://${changed}`);
  return { page, errors };
}

const status = (page: Page, words: string) => page.locator('#status', { hasText: words }).waitFor();
const scratched = (element = '') => element.replace(/(\n.{5000}.*?)[a-y]/, '$1z');
const elementsOf = (sealed: string) =>
  readFileSync(sealed, 'utf8').match(/<script type="text\/plain"[^>]*>\n[\s\S]*?<\/script>\n/g) ?? [];

describe('a sealed page says what is wrong with it', () => {
  test('where it was cut', async () => {
    const cut = join(folder, 'cut.html');
    copyFileSync(file, cut);
    truncateSync(cut, Math.floor(readFileSync(cut).length * 0.7));
    const page = await browser.newPage();
    await page.goto(`file://${cut}`);
    await status(page, OPENING_WORDS.damage.cut);
  });

  test('where its key is damaged, or from another time', async () => {
    const damaged = await openChanged('key', (all) => all.with(0, (all[0] ?? '').replace(/\n[A-Z]/, '\na')));
    await status(damaged.page, OPENING_WORDS.damage.key);
    const other = await openChanged('older-key', (all) => all.with(0, elementsOf(older)[0] ?? ''));
    await status(other.page, OPENING_WORDS.damage.contents);
  });

  test('where the list of what is inside is damaged', async () => {
    const { page } = await openChanged('contents', (all) => all.with(-1, scratched(all.at(-1))));
    await status(page, OPENING_WORDS.damage.contents);
  });

  test('where a piece is missing', async () => {
    const { page } = await openChanged('dropped', (all) => all.toSpliced(1, 1));
    await status(page, OPENING_WORDS.damage.piece);
  });

  test.each([
    ['is damaged', 'piece', (all: string[]) => all.with(2, scratched(all[2]))],
    ['is an older one among newer', 'older-piece', (all: string[]) => all.with(2, elementsOf(older)[2] ?? '')],
    ['has changed its place', 'swapped', (all: string[]) => all.with(2, all[3] ?? '').with(3, all[2] ?? '')],
  ] as const)('where a piece %s: on the pages that lie in it, and the others can be read', async (_, name, change) => {
    expect(takeBlocks(readFileSync(file, 'utf8')).blocks.length).toBeGreaterThan(4);
    const { page, errors } = await openChanged(name, change);
    await page.waitForSelector('.close-sealed');
    const shown: string[] = [await textOf(page)];
    for (const address of ['/journal/', '/habits/', '/sessions/', '/search/', '/guide/', '/progress/']) {
      await page.evaluate((to) => {
        const link = document.createElement('a');
        link.href = to;
        document.body.append(link);
      }, address);
      await follow(page, address);
      shown.push(await textOf(page));
    }
    const missing = shown.filter((text) => text.includes(OPENING_WORDS.pieceMissing));
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.length).toBeLessThan(shown.length);
    expect(errors).toEqual([]);
  });

  test('where the styles are damaged the words are still there', async () => {
    const { page, errors } = await openChanged('styles', (all) => all.with(1, scratched(all[1])));
    await page.waitForSelector('.close-sealed');
    expect(await textOf(page)).toMatch(new RegExp(`${CANARIES.title}|${OPENING_WORDS.pieceMissing}`));
    expect(errors).toEqual([]);
  });
});

const textOf = (page: Page) => page.evaluate(() => document.body.textContent);

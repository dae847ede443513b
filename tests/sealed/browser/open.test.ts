import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPENING_WORDS } from '../../../src/messages/en/sealed.ts';
import { violationsOf } from '../../accessible.ts';
import { launch } from '../../browser.ts';
import { folderForFile } from '../../build-site.ts';
import { builtSite } from '../../built-site.ts';
import { serveForTest } from '../../serve.ts';
import { CANARIES, CANARY_DAY, canaryNotes, sealCanaries } from '../canary-journal.ts';
import { follow, openFirst, unlock } from './opened.ts';
import { plainServer, type PlainServer } from './plain-server.ts';

const FORMS = ['from the disk', 'over http', 'in pieces over http'] as const;

let browser: Browser;
let server: PlainServer;
let addresses: Record<(typeof FORMS)[number], string>;

beforeAll(async () => {
  const folder = folderForFile();
  browser = await launch();
  const file = await sealCanaries(join(folder, 'one'));
  await sealCanaries(join(folder, 'pieces'), ['--folder']);
  server = await plainServer(folder);
  addresses = {
    'from the disk': `file://${file}`,
    'over http': `${server.url}/one/journal.html`,
    'in pieces over http': `${server.url}/pieces/sealed/`,
  };
  return server.close;
});

afterAll(() => browser.close());

interface Opened {
  readonly page: Page;
  /** What the console had to say. */
  readonly errors: string[];
}

async function newPage(width = 1280): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const errors: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return { page, errors };
}

const heading = (page: Page) => page.textContent('h1');
const words = async (pdf: Uint8Array) =>
  (await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })).text;

describe.each(FORMS)('a sealed journal %s', (form) => {
  test('opens with its pass phrase, and is gone through by links, back and forward', async () => {
    const { page, errors } = await newPage();
    const address = addresses[form];
    await openFirst(page, address);
    expect(await heading(page)).toBe('Monday 23 November');
    for (const to of ['/journal/', '/habits/', '/sessions/', '/progress/']) await follow(page, to);
    expect(await heading(page)).toBe('Progress');
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Sessions');
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent.startsWith('Habits'));
    expect(await page.locator('main svg').count()).toBeGreaterThan(3);
    await page.goForward();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Sessions');
    expect([page.url(), await page.title()]).toEqual([address, 'Journal']);
    expect(errors).toEqual([]);
  });

  test('finds by words and by filters, shows what it found, and shows the search again when the reader comes back', async () => {
    const { page, errors } = await newPage();
    await openFirst(page, addresses[form]);
    await follow(page, '/search/');
    await page.fill('#search-words', CANARIES.searched);
    await page.locator('.result a').first().click();
    await page.waitForFunction((word) => document.body.textContent.includes(word), CANARIES.text);
    const picture = page.locator('main img').first();
    await picture.evaluate((image: HTMLImageElement) => image.decode());
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
    expect(await page.evaluate(() => CSS.highlights.get('found')?.size)).toBeGreaterThan(0);
    await page.goBack();
    await page.waitForSelector('.result');
    expect(await page.inputValue('#search-words')).toBe(CANARIES.searched);
    await page.fill('#search-words', '');
    await page.selectOption('#search-tag', CANARIES.tag);
    await page.waitForFunction(() => document.querySelectorAll('.result').length === 1);
    expect(await page.textContent('.result')).toContain(CANARIES.title);
    expect(errors).toEqual([]);
  });

  test('prints the brief with the same letters as the site in clear, on one page', async () => {
    const { page } = await newPage();
    await openFirst(page, addresses[form]);
    await follow(page, '/brief/');
    const sealed = await page.pdf({ preferCSSPageSize: true });
    const { folder } = await builtSite({ name: 'canaries to seal', notes: canaryNotes });
    const clear = (await newPage()).page;
    await clear.goto(`${await serveForTest(folder)}/brief/`);
    const printed = await clear.pdf({ preferCSSPageSize: true });
    expect(await words(sealed)).toBe(await words(printed));
    expect((await getDocumentProxy(new Uint8Array(sealed))).numPages).toBe(1);
  });

  test('says after about a second that a pass phrase is another one, and opens with the right one then', async () => {
    const { page } = await newPage();
    await unlock(page, addresses[form], 'two lamps, one river, an early bus');
    await page.getByText(OPENING_WORDS.wrong).waitFor();
    await openFirst(page, addresses[form]);
  });
});

describe('a page that is open', () => {
  test('leaves a blank page when Escape is pressed twice, and is locked when the reader goes back to it', async () => {
    const { page } = await newPage();
    await openFirst(page, addresses['from the disk']);
    await follow(page, '/habits/');
    await page.keyboard.press('Escape');
    expect(await heading(page)).toContain('Habits');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForURL('about:blank');
    expect(await page.evaluate(() => document.body.innerHTML)).toBe('');
    await page.goBack();
    await page.waitForSelector('#passphrase');
    expect(await page.content()).not.toContain('Habits');
  });

  test('is locked when the reader goes elsewhere and comes back', async () => {
    const { page } = await newPage();
    await openFirst(page, addresses['over http']);
    await follow(page, '/habits/');
    await page.goto(addresses['in pieces over http']);
    await page.goBack();
    await page.waitForSelector('#passphrase');
    expect(await page.content()).not.toContain('Habits');
  });

  test('is left by its button too', async () => {
    const { page } = await newPage(360);
    await openFirst(page, addresses['from the disk']);
    await page.click('.close-sealed');
    await page.waitForURL('about:blank');
  });

  test('is locked after ten idle minutes, and not while somebody is there', async () => {
    const { page } = await newPage();
    await page.clock.install();
    await openFirst(page, addresses['from the disk']);
    await page.clock.runFor('09:50');
    await page.mouse.move(200, 200);
    await page.clock.runFor('09:50');
    expect(await heading(page)).toBe('Monday 23 November');
    await page.clock.runFor('00:20');
    await page.getByText(OPENING_WORDS.locked).waitFor();
    const text = await page.evaluate(() => document.documentElement.outerHTML);
    expect(text).not.toContain('November');
    expect(await page.evaluate(() => [document.adoptedStyleSheets.length, document.images.length])).toEqual([0, 0]);
  });

  test('has no address of the site in any link, and opens others beside it without saying where from', async () => {
    const { page } = await newPage();
    await openFirst(page, addresses['from the disk']);
    const day = `${CANARY_DAY}#sorrelmarch`;
    await page.evaluate((to) => document.body.insertAdjacentHTML('beforeend', `<a href="${to}">there</a>`), day);
    await page.getByText('there', { exact: true }).click();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent.startsWith('Sunday 22'));
    const links = await page.$$eval('a[href]', (all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(links)).toEqual(new Set(['#', 'https://example.org/']));
    const popup = page.waitForEvent('popup');
    await page.getByText('another site').click();
    expect(await (await popup).evaluate(() => document.referrer + String(window.opener))).toBe('null');
    expect(page.url()).toBe(addresses['from the disk']);
  });
});

describe('the page that opens', () => {
  test.each([360, 1280])('is accessible and fits a screen of %d', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await newPage(width);
      await page.emulateMedia({ colorScheme });
      await page.goto(addresses['from the disk']);
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  test('can ask nobody for anything, even where a script of its own would', async () => {
    const { page } = await newPage();
    await openFirst(page, addresses['over http']);
    server.asked.length = 0;
    const refused = await page.evaluate(async (url) => {
      const image = new Image();
      image.src = `${url}/picture.png`;
      const asked = await window.fetch(`${url}/data`).then(
        () => 'answered',
        () => 'refused',
      );
      return [asked, navigator.sendBeacon(`${url}/beacon`)];
    }, server.url);
    expect(refused[0]).toBe('refused');
    await page.waitForTimeout(300);
    expect(server.asked).toEqual([]);
  });

  test('asks for nothing over http but itself, and in pieces for these alone', async () => {
    server.asked.length = 0;
    const { page } = await newPage();
    await openFirst(page, addresses['over http']);
    await follow(page, '/habits/');
    expect(server.asked).toEqual(['/one/journal.html']);
    server.asked.length = 0;
    await openFirst(page, addresses['in pieces over http']);
    await follow(page, '/habits/');
    expect(server.asked.filter((path) => !/^\/pieces\/sealed\/(?:[0-9a-f]{24}\.age)?$/.test(path))).toEqual([]);
  });
});

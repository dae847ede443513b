import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../../scripts/open-browser.ts';
import { folderForFile } from '../../build-site.ts';
import { builtSite } from '../../built-site.ts';
import { serveForTest } from '../../serve.ts';
import { PASSPHRASE } from '../sealed-file.ts';
import { CANARIES, CANARY_DAY, canaryNotes, sealCanaries } from '../canary-journal.ts';
import { follow, openFirst } from './opened.ts';

let folder: string;
let file: string;
let proxy: Server;
/** What a browser tried to reach beyond its own machine. */
const reached: string[] = [];

beforeAll(async () => {
  folder = folderForFile();
  file = await sealCanaries(folder);
  proxy = createServer((socket) => {
    socket.once('data', (bytes) => reached.push(bytes.toString('latin1').split('\r\n')[0] ?? ''));
    socket.once('error', () => undefined);
    socket.setTimeout(500, () => socket.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
});

afterAll(() => proxy.close());

/** A browser whose profile stays when it is closed, and that reaches others through our proxy alone. */
async function openWithProfile(profile: string): Promise<BrowserContext> {
  const opened = Promise.withResolvers<BrowserContext>();
  const { port } = proxy.address() as AddressInfo;
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  await openBrowser(
    { args: [...quiet, ...root, '--disable-gpu', `--proxy-server=http://127.0.0.1:${String(port)}`] },
    process.env,
    async (options) => {
      opened.resolve(await chromium.launchPersistentContext(profile, options));
      return null;
    },
  );
  return opened.promise;
}

/** A new profile has its browser ask its maker for news, whatever page is looked at. */
const OF_THE_BROWSER = /^(?:CONNECT|POST|GET) (?:https?:\/\/)?[\w.-]+\.(?:google|googleapis|gvt1)\.com\b/;

/** What a person types and sees, and what stands in addresses and titles. */
const TRACES = [...Object.values(CANARIES), PASSPHRASE, CANARY_DAY, 'Rosalind'];

/** Which of the traces lie in any file below a folder, as bytes of one or of two a letter. */
function tracesIn(place: string): string[] {
  const found = new Set<string>();
  for (const entry of readdirSync(place, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    for (const trace of TRACES)
      if (bytes.includes(trace) || bytes.includes(Buffer.from(trace, 'utf16le'))) found.add(trace);
  }
  return [...found];
}

/** Everything a reader does: looks, searches, goes back, copies, prints, leaves. */
async function readSealed(page: Page): Promise<void> {
  await openFirst(page, `file://${file}`);
  await follow(page, '/search/');
  await page.fill('#search-words', CANARIES.searched);
  await page.locator('.result a').first().click();
  await page.waitForFunction((word) => document.body.textContent.includes(word), CANARIES.text);
  await page
    .locator('main img')
    .first()
    .evaluate((image: HTMLImageElement) => image.decode());
  await page.goBack();
  await page.waitForSelector('.result');
  for (const address of ['/habits/', '/tags/', '/brief/', '/journal/']) {
    if (await page.locator(`a[data-leads-to="${address}"]`).count()) await follow(page, address);
  }
  await page.pdf();
  await page.waitForTimeout(1500);
}

test('a sealed journal that was read leaves nothing in the profile of the browser, and asks nobody for anything', async () => {
  const profile = join(folder, 'profile');
  const context = await openWithProfile(profile);
  reached.length = 0;
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const page = context.pages()[0] ?? (await context.newPage());
  await readSealed(page);
  const kept = await page.evaluate(async () => ({
    storage: [localStorage.length, window.sessionStorage.length, document.cookie],
    databases: 'databases' in indexedDB ? (await indexedDB.databases()).length : 0,
    state: window.history.state as unknown,
    address: [window.location.href, document.title],
  }));
  await context.close();
  expect(tracesIn(profile)).toEqual([]);
  expect(kept).toEqual({
    storage: [0, 0, ''],
    databases: 0,
    state: expect.any(Number) as number,
    address: [`file://${file}`, 'Journal'],
  });
  expect(asked.filter((address) => address !== `file://${file}` && !address.startsWith('blob:'))).toEqual([]);
  expect(reached.filter((line) => !OF_THE_BROWSER.test(line))).toEqual([]);
});

test('the same steps on the site in clear do leave traces, which the search for them finds', async () => {
  const profile = join(folder, 'profile-of-clear');
  const { folder: site } = await builtSite({ name: 'canaries to seal', notes: canaryNotes });
  const url = await serveForTest(site);
  const context = await openWithProfile(profile);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${url}${CANARY_DAY}`);
  await page.waitForTimeout(1500);
  await page.goto(`${url}/`);
  await page.waitForTimeout(1500);
  await context.close();
  expect(tracesIn(profile)).toContain(CANARY_DAY);
});

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../browser.ts';
import { SAMPLE } from '../build-site.ts';
import { startSite, type Started } from '../start-site.ts';

const SCRIPT = readFileSync(join(import.meta.dirname, 'page-elsewhere.js'), 'utf8');
/** The name under which a page elsewhere reaches this machine. */
const ELSEWHERE = 'evil.example';
/** Of each two the first is there, and the second would be such a one. */
const PAIRS = [
  ['/journal/2026/11/22/', '/journal/2026/11/21/'],
  ['/journal/2026/11/22', '/journal/2026/11/21'],
  ['/icon.svg', '/icon-2.svg'],
  ['/robots.txt', '/robots-2.txt'],
  ['/pagefind/bundles.json', '/pagefind/bundles-2.json'],
  ['/_live/reload.js', '/_live/reload-2.js'],
  ['/_live/changes?page=/', '/_live/changes-2?page=/'],
] as const;

let browser: Browser;
let started: Started;
let closeOther: () => void;
let port: number;

beforeAll(async () => {
  const other = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>Other</title><body></body><script type="module">${SCRIPT}</script>`);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  port = (other.address() as AddressInfo).port;
  closeOther = () => other.close();
  browser = await launch(`--host-resolver-rules=MAP ${ELSEWHERE} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`);
  started = await startSite('start', ['--port', '0'], { JOURNAL_DIR: SAMPLE }, 'file');
});

afterAll(async () => {
  closeOther();
  await browser.close();
});

describe.each(['127.0.0.1', ELSEWHERE])('a page that another program of this machine serves as %s', (host) => {
  test('reads nothing of the journal, and cannot tell an address that is there from one that is not', async () => {
    const { site } = started;
    // Our own pages see the difference, so there is one to be hidden.
    for (const [there, not] of PAIRS.slice(0, 4))
      expect([(await fetch(site + there)).status, (await fetch(site + not)).status]).toEqual([200, 404]);
    const page = await browser.newPage();
    await page.goto(`http://${host}:${String(port)}/`);
    for (const [there, not] of PAIRS) {
      const seen = await learnedFrom(page, site + there);
      expect(Object.keys(seen).length).toBeGreaterThan(25);
      expect(seen, there).toEqual(await learnedFrom(page, site + not));
      expect(JSON.stringify(seen), there).not.toMatch(/read|2026|November/);
    }
    await page.close();
  });

  test('sends the reader to a page in a tab, and cannot look into it or drive it', async () => {
    const page = await browser.newPage();
    await page.goto(`http://${host}:${String(port)}/`);
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate((address) => void Object.assign(window, { opened: open(address) }), `${started.site}/help/`),
    ]);
    await opened.waitForLoadState();
    await opened.locator('h1').waitFor();
    expect(await opened.evaluate(() => String(window.opener))).toBe('null');
    const handle = await page.evaluate(() => {
      const { opened } = window as unknown as { opened: Window };
      return [opened.closed, opened.length];
    });
    expect(handle).toEqual([true, 0]);
    await Promise.all([opened.close(), page.close()]);
  });
});

test('a name elsewhere that is made to mean this machine gets no page', async () => {
  const page = await browser.newPage();
  const answer = await page.goto(`http://${ELSEWHERE}:${new URL(started.site).port}/journal/2026/11/22/`);
  expect(answer?.status()).toBe(421);
  expect(await page.locator('body').innerText()).toContain('This server answers only as 127.0.0.1');
  await page.close();
});

/** What a page can find out of an address elsewhere, by every way there is to ask for one: in words, by the way. */
function learnedFrom(page: Page, address: string): Promise<Record<string, string>> {
  return page.evaluate(
    (url) => (window as unknown as { learnedOf: (url: string) => Promise<Record<string, string>> }).learnedOf(url),
    address,
  );
}

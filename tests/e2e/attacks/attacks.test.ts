import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../browser.ts';
import { writeJournal } from '../../build-site.ts';
import { builtSite, type BuiltSite } from '../../built-site.ts';
import { runningTags } from '../../corpora/site-pages.ts';
import { serveForFile, watch } from '../../serve.ts';
import { corpora } from '../../setup/corpora.ts';
import { attackJournal } from './attack-journal.ts';

const AUDIT = readFileSync(join(import.meta.dirname, 'audit-page.js'), 'utf8');
const { notes, combinations } = attackJournal();
const JOURNAL = { name: 'attacks', notes: (empty: string) => writeJournal(empty, notes), today: '2026-11-23' } as const;
/** Pages that are looked at in each way, beside those of days, on which most notes stand. */
const MOST_OTHERS = 80;
const PAGES_AT_ONCE = 3;

let built: BuiltSite;
let site: string;
let browser: Browser;

beforeAll(async () => {
  [built, site, browser] = await Promise.all([builtSite(JOURNAL), serveForFile(JOURNAL), launch()]);
  return () => browser.close();
}, 300_000);

const filesOfPages = () => globSync('**/*.html', { cwd: built.folder }).sort();
const addresses = () => filesOfPages().map((path) => `/${path.replace(/index\.html$/, '')}`);

test(`${String(combinations)} strings in places are built, and no page has a tag of them that runs${corpora() ? '' : '; only ours, as CORPORA_DIR is not set'}`, () => {
  expect(combinations).toBeGreaterThan(corpora() ? 10_000 : 800);
  expect(built.errors).not.toContain('could not be made');
  expect(filesOfPages().length).toBeGreaterThan(100);
  expect(runningTags(filesOfPages().map((path) => join(built.folder, path)))).toEqual([]);
});

describe.each([
  // The policy only holds back what comes as far as the page, so fewer pages are looked at with it.
  ['with the policy of the site', { bypassCSP: false }, 5],
  ['without it', { bypassCSP: true }, 1],
] as const)('in a browser, %s', (_name, options, oneIn) => {
  test('no page does what its notes say: nothing runs, asks elsewhere, takes a name or covers the page', async () => {
    const context = await listening(options);
    const queue = pagesToSee().filter((_, number) => number % oneIn === 0);
    expect(queue.length).toBeGreaterThan(20);
    const wrong: string[] = [];
    await Promise.all(
      Array.from({ length: PAGES_AT_ONCE }, async () => {
        const page = await context.newPage();
        for (let address = queue.pop(); address !== undefined; address = queue.pop())
          wrong.push(...(await wrongAt(page, address)));
        await page.close();
      }),
    );
    expect(summed(wrong)).toEqual([]);
    await context.close();
  });

  test('nor does a search that finds them, in its results, its form or what it marks on a page', async () => {
    const context = await listening(options);
    const page = await context.newPage();
    const { requests, errors } = watch(page, site);
    for (const word of ['alert', 'onerror', 'javascript', 'script', 'svg', '"><img', 'words', 'constructor']) {
      await page.goto(`${site}/search/?q=${encodeURIComponent(word)}`);
      await page
        .locator('#search-status')
        .filter({ hasText: /\d|Nothing|No / })
        .waitFor();
      expect(await auditOf(page), word).toEqual([]);
    }
    await page.goto(`${site}/search/?q=alert`);
    await page.locator('#search-results a').first().click();
    await page.waitForURL((address) => address.pathname !== '/search/');
    expect(await auditOf(page)).toEqual([]);
    expect({ requests, errors }).toEqual({ requests: [], errors: [] });
    await context.close();
  });
});

test('a note that is called as a part of the page takes the place of none', async () => {
  const page = await browser.newPage();
  await page.goto(`${site}/journal/2026/11/20/`);
  // Files of both names are among the notes of the day.
  for (const id of ['search-words', 'entry-page']) expect(await page.locator(`article#${id}`).count(), id).toBe(1);
  expect(await page.locator('#page').evaluateAll((all) => all.map(({ localName }) => localName))).toEqual(['main']);
  await page.keyboard.press('/');
  await page.waitForURL(`${site}/search/`);
  await page.close();
});

/** Days first, as most stands there; then pages of every sort, evenly taken. */
function pagesToSee(): string[] {
  const all = addresses();
  const days = all.filter((address) => /^\/journal\/\d+\/\d+\/\d+\/$/.test(address));
  const others = all.filter((address) => !days.includes(address));
  const shallow = others.filter((address) => address.split('/').length <= 3);
  const step = Math.max(1, Math.floor(others.length / MOST_OTHERS));
  return [...new Set([...days, ...shallow, ...others.filter((_, number) => number % step === 0)])];
}

/** Few enough to be read. */
function summed(wrong: readonly string[]): string[] {
  return wrong.length > 40 ? [...wrong.slice(0, 40), `and ${String(wrong.length - 40)} more`] : [...wrong];
}

/** A context in which whatever runs of a note is noticed. */
async function listening(options: { readonly bypassCSP: boolean }): Promise<BrowserContext> {
  const context = await browser.newContext({ ...options, viewport: { width: 900, height: 700 } });
  await context.addInitScript(() => {
    const alarms: string[] = [];
    const usualNames = Object.getOwnPropertyNames(window);
    Object.assign(window, { alarms, usualNames });
    for (const name of ['alert', 'prompt', 'confirm', 'print', 'open'])
      Object.assign(window, { [name]: () => void alarms.push(name) });
  });
  return context;
}

async function auditOf(page: Page): Promise<string[]> {
  // In a world of its own a script of ours runs, policy or not.
  await page.evaluate(AUDIT);
  return page.evaluate(() => (window as unknown as { auditPage: () => string[] }).auditPage());
}

async function wrongAt(page: Page, address: string): Promise<string[]> {
  const { requests, errors } = watch(page, site);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => (dialogs.push(dialog.message()), void dialog.dismiss()));
  await page.goto(site + encodeURI(address), { waitUntil: 'load' });
  const found = [...(await auditOf(page)), ...requests, ...errors, ...dialogs];
  if (new URL(page.url()).origin !== site) found.push(`left for ${page.url()}`);
  page.removeAllListeners();
  return found.map((one) => `${address}: ${one}`);
}

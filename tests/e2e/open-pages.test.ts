import { cpSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../browser.ts';
import { SAMPLE, temporaryFolder } from '../build-site.ts';
import { watch } from '../serve.ts';
import { startSite } from '../start-site.ts';

const DAY = '2026-11-25';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function opened(path: string): Promise<{ page: Page; notes: string; site: string }> {
  const notes = join(temporaryFolder(), 'notes');
  cpSync(SAMPLE, notes, { recursive: true });
  const { site } = await startSite('start', ['--port', '0'], { JOURNAL_DIR: notes, JOURNAL_TODAY: DAY });
  const page = await browser.newPage({ viewport: { width: 1280, height: 500 } });
  await page.goto(`${site}${path}`);
  return { page, notes, site };
}

/** A mark on the window that a page shown anew has not. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { isOld: true }));
const isMarked = (page: Page) => page.evaluate(() => 'isOld' in window);

/** How far below the upper edge of the window the second heading of the page is, in pixels. */
const placeOf = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('h2')].at(1)?.getBoundingClientRect().top ?? NaN);

describe('an open page', () => {
  test('shows what is saved by itself, at the place where it was read, with what was unfolded', async () => {
    const { page, notes, site } = await opened('/habits/mood/');
    const trespasses = watch(page, site);
    await page.locator('details > summary').first().click();
    await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
    const before = await placeOf(page);
    await mark(page);
    writeFileSync(
      join(notes, 'journal/2026/2026-11-24.md'),
      '---\nmood: 9\nfeelings: [quincuncial, quincuncial]\n---\n',
    );
    await expect.poll(() => isMarked(page).catch(() => true)).toBe(false);
    await page.getByText('quincuncial').waitFor();
    await expect.poll(async () => Math.abs((await placeOf(page)) - before)).toBeLessThan(50);
    expect(await page.locator('details').first().getAttribute('open')).toBe('');
    expect(trespasses).toEqual({ requests: [], errors: [] });
    await page.close();
  });

  test('is left alone where nothing on it is another', async () => {
    const { page, notes, site } = await opened('/search/');
    await page.locator('input[type=search]').fill('half a wo');
    await mark(page);
    writeFileSync(join(notes, 'wins/2026-11-24-quincunx.md'), '---\nwhat: Drew the quincunx\n---\n');
    await expect.poll(async () => (await fetch(`${site}/progress/`)).text()).toContain('quincunx');
    await new Promise((later) => setTimeout(later, 500));
    expect(await isMarked(page)).toBe(true);
    expect(await page.locator('input[type=search]').inputValue()).toBe('half a wo');
    await page.close();
  });

  test('that nobody looks at holds no connection, and is up to date when it is looked at again', async () => {
    const { page, notes } = await opened('/progress/');
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await mark(page);
    writeFileSync(join(notes, 'wins/2026-11-24-quincunx.md'), '---\nwhat: Drew the quincunx\n---\n');
    await new Promise((later) => setTimeout(later, 700));
    expect(await isMarked(page)).toBe(true);
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: false, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.getByText('Drew the quincunx').waitFor();
    await page.close();
  });

  test('at which there is nothing shows the note as soon as it is written', async () => {
    const { page, notes } = await opened('/goals/quincunx/');
    await page.getByText('There is no page here').waitFor();
    writeFileSync(join(notes, 'goals/quincunx.md'), '---\ngoal: Draw the quincunx\n---\n');
    await page.getByText('Draw the quincunx').first().waitFor();
    await page.close();
  });
});

describe('the server of a journal that is written', () => {
  test('serves its pages and what belongs to them, and nothing else, to nobody else', async () => {
    const { page, site } = await opened('/');
    await page.close();
    const status = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
      new Promise((answered, failed) => {
        request(`${site}${path}`, { headers, method }, (response) =>
          answered((response.destroy(), response.statusCode)),
        )
          .once('error', failed)
          .end();
      });
    const other = { origin: 'http://evil.example' };
    const pages = ['/', '/journal/2026/11/22/', '/icon.svg', '/pagefind/bundles.json', '/_live/reload.js'];
    for (const path of pages) {
      await expect.poll(() => status(path)).toBe(200);
      expect([path, await status(path, other)]).toEqual([path, 421]);
      expect([path, await status(path, { host: 'evil.example' })]).toEqual([path, 421]);
      expect([path, await status(path, {}, 'POST')]).toEqual([path, 405]);
    }
    expect(await status('/_live/changes?page=/', other)).toBe(421);
    expect(await status('/', { origin: site })).toBe(200);
    for (const path of [
      ...['/404/', '/_live/', '/_live/other', '/_astro/', '/pictures/', '/pagefind/', '/pictures/../notes.json'],
      ...[
        '/src/pages/index.astro',
        '/@fs/etc/passwd',
        '/@vite/client',
        '/__open-in-editor',
        '/_image',
        '/_server-islands/x',
      ],
      ...['/server/entry.mjs', '/sums.json', '/notes.json', '/journal.yaml', '/journal/2026/2026-11-22.md', '/.cache/'],
    ])
      expect([path, await status(path)]).toEqual([path, 404]);
  });
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { builtSite, SAMPLE_JOURNAL, type JournalToBuild } from '../built-site.ts';
import { openSite } from '../serve.ts';
import { LONG_JOURNAL } from './long-journal.ts';
import { SAMPLE_PAGES } from './sample-pages.ts';

/** Most bytes of a page beside the words that are read on it. */
const MOST = { day: 20_000, year: 80_000, habit: 60_000, manySeries: 100_000 };
/** Most bytes of all styles of a page, compressed as a server sends them. */
const MOST_STYLES = 10_000;

const JOURNALS: readonly JournalToBuild[] = [SAMPLE_JOURNAL, LONG_JOURNAL];

let browser: Browser;
let site: string;

beforeAll(async () => {
  ({ browser, site } = await openSite(SAMPLE_JOURNAL));
});

const wordsIn = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');

/** The pages of a journal that are heavier than they may be, each with its weight. */
async function tooHeavy(pages: string, most: number): Promise<string[]> {
  const folders = await Promise.all(JOURNALS.map(async (journal) => (await builtSite(journal)).folder));
  const weights = folders.flatMap((folder) =>
    globSync(pages, { cwd: folder }).map((page) => {
      const html = readFileSync(join(folder, page), 'utf8');
      return { page, weight: Buffer.byteLength(html) - Buffer.byteLength(wordsIn(html)) };
    }),
  );
  expect(weights.length).toBeGreaterThan(2);
  return weights.filter(({ weight }) => weight > most).map(({ page, weight }) => `${page} has ${String(weight)}`);
}

test('a day weighs little beside its words', async () => {
  expect(await tooHeavy('journal/*/*/*/index.html', MOST.day)).toEqual([]);
});

test('a year weighs little, also one in which every day is written', async () => {
  expect(await tooHeavy('journal/*/index.html', MOST.year)).toEqual([]);
});

test('a habit and each of its years weigh little', async () => {
  expect(await tooHeavy('habits/!(mood|sleep)/**/index.html', MOST.habit)).toEqual([]);
  expect(await tooHeavy('habits/{mood,sleep}/**/index.html', MOST.manySeries)).toEqual([]);
});

test('all styles of a page are small, and those that all have are one file', async () => {
  const { folder } = await builtSite(SAMPLE_JOURNAL);
  const sheetsOf = (file: string) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/<link[^>]*href="([^"]*\.css)"/g)].map(
      ([, href]) => href ?? '',
    );
  const pages = globSync('**/*.html', { cwd: folder }).map(sheetsOf);
  const bytes = new Map([...new Set(pages.flat())].map((href) => [href, readFileSync(join(folder, href))]));
  const weightOf = (sheets: readonly string[]) =>
    sheets.reduce((sum, href) => sum + gzipSync(bytes.get(href) ?? '').length, 0);
  expect(Math.max(...pages.map(weightOf))).toBeLessThanOrEqual(MOST_STYLES);
  const shared = pages.reduce((all, sheets) => all.filter((href) => sheets.includes(href)));
  expect(shared).toHaveLength(1);
});

test.each(SAMPLE_PAGES)('%s does not move while it loads, and asks for its type from the start', async (address) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(`${site}${address}`);
  const type = page.locator('head link[rel=preload][as=font]').first();
  expect(await type.evaluate((link: HTMLLinkElement) => link.href)).toContain('latin-wght-normal');
  // A type that comes late moves the words whatever the page does; without it only what the page does is seen.
  await page.route('**/*.woff2', (route) => route.abort());
  await page.addInitScript(watchMoves);
  await page.goto(`${site}${address}`, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => (globalThis as unknown as { moves: unknown[] }).moves)).toEqual([]);
  await page.close();
});

/** Notes what moves without having been asked to (the layout shifts of the browser). */
function watchMoves(): void {
  const moves: number[] = [];
  Object.assign(globalThis, { moves });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) moves.push((entry as unknown as { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
}

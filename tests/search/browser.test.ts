import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { indexBundles } from '../../src/search/index/index-bundles.ts';
import type { SearchRecord } from '../../src/search/index/record.ts';
import { launch } from '../browser.ts';
import { recordOf } from './records.ts';
import { serveSearch } from './serve-search.ts';

const ATTACK = '<img src=x onerror="window.attacked=1"><script>window.attacked=1</script>';

const RECORDS: readonly SearchRecord[] = [
  recordOf({
    day: '2024-02-29',
    title: 'Leap day',
    text: 'A walk by the river, a walk home, walk and walk.',
    tags: ['calm'],
  }),
  recordOf({
    day: '2024-03-01',
    title: 'A later day',
    text: 'Rain all day, so one short walk and a long evening with a book.',
  }),
  recordOf({
    day: '2025-12-31',
    title: 'The last day',
    text: 'To bed late. I walked a little, then read a book about ships.',
  }),
  recordOf({ day: '2026-01-01', title: ATTACK, text: `A walk ${ATTACK} and &lt;b&gt; I felt <3`, kind: 'session' }),
  recordOf({
    day: '2026-01-02',
    title: 'Toronto',
    text: 'Should I go to Toronto? A long walk first.',
    hasQuestions: true,
  }),
  recordOf({ day: '2026-01-03', title: '日記', text: '今日は天気がいいから、公園に行きました。' }),
  recordOf({ day: null, address: '/journal/undated/', title: 'No day', text: 'Someday a walk across the country.' }),
];

describe('the search page in a browser', { timeout: 30_000 }, () => {
  let browser: Browser;
  let root = '';

  beforeAll(async () => {
    browser = await launch();
    root = await mkdtemp(join(tmpdir(), 'search-'));
  });

  afterAll(async () => {
    await browser.close();
    await rm(root, { recursive: true, force: true });
  });

  /** The index of the same notes is built once. */
  async function open(query: string, records = RECORDS, language = 'en'): Promise<Page> {
    const folder = join(root, `${language}-${String(records.length)}`);
    await indexBundles(records, { folder, cacheFolder: `${folder}-cache`, language });
    const address = await serveSearch(folder);
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.goto(`${address}/search/${query}`);
    return page;
  }

  async function answer(page: Page): Promise<{ status: string; titles: string[] }> {
    await page.waitForFunction(() => document.querySelector('#search-results')?.ariaBusy === 'false');
    const status = (await page.textContent('#search-status')) ?? '';
    return { status, titles: await page.locator('.result-title').allTextContents() };
  }

  it('lists the newest first, over the years, those without a day last', async () => {
    const page = await open('?q=walk');
    expect(await answer(page)).toEqual({
      status: '6 notes',
      titles: ['Toronto', ATTACK, 'The last day', 'A later day', 'Leap day', 'No day'],
    });
  });

  it('lists the best first when asked, and keeps that in the address', async () => {
    const page = await open('?q=walk&year=2024&order=best');
    expect((await answer(page)).titles).toEqual(['Leap day', 'A later day']);
    await page.fill('#search-words', 'walk river');
    await page.press('#search-words', 'Enter');
    await expect.poll(async () => (await answer(page)).titles).toEqual(['Leap day']);
    expect(new URL(page.url()).search).toBe('?q=walk+river&year=2024&order=best');
  });

  it.each([
    ['?q=walk&kind=session', [ATTACK]],
    ['?q=walk&tag=calm', ['Leap day']],
    ['?q=walk&year=2025', ['The last day']],
    ['?q=walk&year=undated', ['No day']],
    ['?q=walk&month=02', ['Leap day']],
    ['?q=walk&month=13', ['Toronto', ATTACK, 'The last day', 'A later day', 'Leap day', 'No day']],
    ['?q=walk&questions=yes', ['Toronto']],
  ])('filters with %s', async (query, titles) => {
    expect((await answer(await open(query))).titles).toEqual(titles);
  });

  it('finds the start of a word, other forms of it, words in quotes, and Japanese inside a sentence', async () => {
    const titlesFor = async (words: string) => (await answer(await open(`?q=${encodeURIComponent(words)}`))).titles;
    expect(await titlesFor('toro')).toEqual(['Toronto']);
    expect(await titlesFor('walking river')).toEqual(['Leap day']);
    expect(await titlesFor('"walk home"')).toEqual(['Leap day']);
    expect(await titlesFor('公園')).toEqual(['日記']);
  });

  it('does not guess: a word that is nowhere in a year finds nothing there', async () => {
    expect((await answer(await open('?q=Toronto'))).titles).toEqual(['Toronto']);
    expect(await answer(await open('?q=tomorrowland'))).toEqual({
      status: 'Nothing found for “tomorrowland”.',
      titles: [],
    });
    expect((await answer(await open('?q=walk+zebra'))).titles).toEqual([]);
  });

  it('marks the matches, and shows whatever a note holds as text', async () => {
    const page = await open('?q=walk&kind=session');
    await answer(page);
    expect(await page.locator('mark').allTextContents()).toEqual(['walk']);
    expect(await page.textContent('.result-excerpt')).toBe(`A walk ${ATTACK} and <b> I felt <3`);
    expect(await page.locator('.results img, .results script, .results b').count()).toBe(0);
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
  });

  it('shows day and kind with each result, and links to the note', async () => {
    const page = await open('?q=river');
    await answer(page);
    expect(await page.textContent('.result-when')).toBe('Thursday 29 February 2024 · Entry');
    expect(await page.getAttribute('.result-title', 'href')).toBe('/journal/2024/02/29/');
  });

  it('names the months, and says what the excerpts are in, in the language of the journal', async () => {
    const page = await open('?q=walk', RECORDS, 'de-AT');
    await answer(page);
    const months = await page.locator('#search-month option').allTextContents();
    expect(months.slice(0, 4)).toEqual(['All months', 'J\u00e4nner', 'Februar', 'M\u00e4rz']);
    expect(await page.locator('.result-excerpt').first().getAttribute('lang')).toBe('de-AT');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('shows twenty, then more', async () => {
    const many = Array.from({ length: 45 }, (_, index) =>
      recordOf({ address: `/journal/${index}/`, title: `Walk ${index}` }),
    );
    const page = await open('?q=words', many);
    expect((await answer(page)).titles).toHaveLength(20);
    for (const count of [40, 45]) {
      await page.click('#search-more');
      await expect.poll(() => page.locator('.result').count()).toBe(count);
    }
    expect(await page.isHidden('#search-more')).toBe(true);
  });

  it('comes back to the same results from a note', async () => {
    const page = await open('?q=river');
    await answer(page);
    await page.click('.result-title');
    await page.waitForURL('**/journal/**');
    await page.goBack();
    expect(await answer(page)).toEqual({ status: '1 note', titles: ['Leap day'] });
    expect(await page.inputValue('#search-words')).toBe('river');
  });

  it('gives a hint before a word is typed, and says so when there are no notes', async () => {
    const page = await open('');
    await expect.poll(() => page.textContent('#search-status')).toMatch(/^Type a word/);
    const empty = await open('', []);
    await expect.poll(() => empty.textContent('#search-status')).toBe('There are no notes to search yet.');
  });
});

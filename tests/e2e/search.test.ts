import { describe, expect, onTestFinished, test } from 'vitest';
import { watch } from '../serve.ts';
import { answered, ATTACK, openSearched, typed } from './searched-journal.ts';

const journal = openSearched();

describe('what is typed', () => {
  test('is answered, the newest first, those without a day last', async () => {
    const page = await journal.open();
    const trespasses = watch(page, journal.site());
    expect(await typed(page, 'walk')).toEqual(['Toronto', ATTACK, 'The last day', 'Leap day', 'No day']);
    expect((await answered(page)).status).toBe('5 notes');
    expect(trespasses).toEqual({ requests: [], errors: [] });
  });

  test('before the page is ready is not lost', async () => {
    const page = await journal.browser().newPage();
    onTestFinished(() => page.close());
    const { promise: isTyped, resolve: goOn } = Promise.withResolvers<undefined>();
    await page.route('**/bundles.json', async (route) => {
      await isTyped;
      await route.continue();
    });
    await page.goto(`${journal.site()}/search/`);
    await page.fill('#search-words', 'river');
    goOn(undefined);
    expect((await answered(page)).titles).toEqual(['Leap day']);
    expect(await page.inputValue('#search-words')).toBe('river');
  });

  test('finds the start of a word, its other forms, words as they stand, and Japanese inside a sentence', async () => {
    const page = await journal.open();
    expect(await typed(page, 'toro')).toEqual(['Toronto']);
    expect(await typed(page, 'walking river')).toEqual(['Leap day']);
    expect(await typed(page, '“walk home”')).toEqual(['Leap day']);
    expect(await typed(page, '公園')).toEqual(['日記']);
    expect(await typed(page, '#calm')).toEqual(['Leap day']);
    expect(await typed(page, '29 February')).toEqual(['Leap day']);
    expect(await typed(page, 'after:2026 walk -toronto')).toEqual([ATTACK]);
  });

  test('never finds what is on its own page only, nor a draft', async () => {
    const page = await journal.open();
    for (const word of ['quincunx', 'quagga', 'kept', '2026-01-04', '5 January'])
      expect(await typed(page, word)).toEqual([]);
  });

  test('is shown as text, whatever a note holds', async () => {
    const page = await journal.open();
    await typed(page, 'walk kind:session');
    expect(await page.textContent('.result-excerpt')).toBe(`A walk ${ATTACK} and I felt <3.`);
    expect(await page.locator('mark').allTextContents()).toEqual(['walk']);
    expect(await page.locator('.results img, .results script').count()).toBe(0);
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
    expect(await page.textContent('.result-when')).toBe('Thursday 1 January 2026 · Session');
  });

  test('is in no address', async () => {
    const page = await journal.open('?q=river&order=best');
    expect((await answered(page)).titles).toEqual(['Leap day']);
    expect(await page.inputValue('#search-order')).toBe('best');
    expect(page.url()).toBe(`${journal.site()}/search/`);
  });
});

describe('the form', () => {
  test('narrows without a word, and clears again', async () => {
    const page = await journal.open();
    await page.selectOption('#search-year', '2024');
    expect((await answered(page)).titles).toEqual(['Leap day']);
    await page.selectOption('#search-year', '');
    await page.check('#search-open');
    await expect.poll(async () => (await answered(page)).titles).toEqual(['Toronto']);
    await page.click('#search-clear');
    await expect.poll(() => page.textContent('#search-status')).toMatch(/^Type a word/);
    expect(await page.isHidden('#search-clear')).toBe(true);
  });

  test('offers what there is, each with its count, and the months of the journal’s language', async () => {
    const page = await journal.open();
    await expect.poll(() => page.locator('#search-tag option').allTextContents()).toEqual(['All tags', 'calm (1)']);
    expect(await page.locator('#search-year option').allTextContents()).toEqual([
      ...['All years', '2026 (3)', '2025 (1)', '2024 (1)', '2023 (25)', 'No day (1)'],
    ]);
    expect((await page.locator('#search-month option').allTextContents()).slice(0, 2)).toEqual([
      'All months',
      'January',
    ]);
  });

  test('says what is hidden by it, and takes it away', async () => {
    const page = await journal.open();
    await page.selectOption('#search-year', '2023');
    await page.fill('#search-words', 'river');
    await expect.poll(() => page.textContent('#search-status')).toBe('Nothing found for “river” with these filters.');
    await page.click('text=1 note without the filters');
    await expect.poll(async () => (await answered(page)).titles).toEqual(['Leap day']);
    expect(await page.inputValue('#search-year')).toBe('');
  });

  test('offers a near spelling of a word that is nowhere', async () => {
    const page = await journal.open();
    expect(await typed(page, 'rivre walk')).toEqual([]);
    await page.click('button:text("river")');
    await expect.poll(async () => (await answered(page)).titles).toEqual(['Leap day']);
    expect(await page.inputValue('#search-words')).toBe('river walk');
  });
});

test('a slash goes to the field from anywhere, and on the page of search', async () => {
  const page = await journal.open();
  await page.focus('#search-kind');
  await page.locator('h1').click();
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-words');
  expect(await page.inputValue('#search-words')).toBe('');
  await page.goto(`${journal.site()}/journal/`);
  await page.keyboard.press('/');
  await page.waitForURL(`${journal.site()}/search/`);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search-words');
});

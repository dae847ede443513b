import { describe, expect, test } from 'vitest';
import { violationsOf } from '../accessible.ts';
import { answered, openSearched, typed } from './searched-journal.ts';

const journal = openSearched();

describe('the results', () => {
  test('are ten, then more, and focus goes on to the first of those', async () => {
    const page = await journal.open();
    expect(await typed(page, 'heron')).toHaveLength(10);
    await page.click('#search-more');
    await expect.poll(() => page.locator('.result').count()).toBe(25);
    expect(await page.isHidden('#search-more')).toBe(true);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Heron 14');
  });

  test('are there again on the way back, with words, filters, how many there were, and the place', async () => {
    const page = await journal.open();
    await page.selectOption('#search-year', '2023');
    await typed(page, 'heron');
    await page.click('#search-more');
    await expect.poll(() => page.locator('.result').count()).toBe(25);
    await page.locator('.result-title').nth(22).click();
    await page.waitForURL('**/journal/**');
    await page.goBack();
    await expect.poll(() => page.locator('.result').count()).toBe(25);
    expect([await page.inputValue('#search-words'), await page.inputValue('#search-year')]).toEqual(['heron', '2023']);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  });

  test('lead to the note and mark there what was found, once and nowhere else', async () => {
    const page = await journal.open();
    await typed(page, '"a walk" river');
    await page.click('.result-title');
    await page.waitForURL('**/journal/2024/02/29/**');
    const marked = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).cloneContents().textContent),
      );
    await expect.poll(marked).toEqual(['A walk', 'river', 'a walk']);
    expect(page.url()).not.toMatch(/walk|river/);
    expect(
      await page.evaluate(() =>
        JSON.stringify([history.state, ...[sessionStorage, localStorage].map((kept) => Object.entries(kept))]),
      ),
    ).not.toMatch(/walk|river/);
    await page.reload();
    await page.waitForLoadState();
    expect(await marked()).toEqual([]);
  });

  test('are gone through with arrows, and Escape leads back to the field', async () => {
    const page = await journal.open();
    await typed(page, 'walk');
    const focused = () => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);
    await page.press('#search-words', 'ArrowDown');
    expect(await focused()).toBe('Toronto');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('Toronto');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('search-words');
    await page.press('#search-words', 'ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('search-words');
    await page.press('#search-words', 'ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/journal/2026/01/02/**');
  });

  test('are counted aloud once, when no more is typed', async () => {
    const page = await journal.open();
    await page.evaluate(() => {
      const said = document.querySelector('#search-said');
      const heard: string[] = [];
      new MutationObserver(() => heard.push(said?.textContent ?? '')).observe(said ?? document, { childList: true });
      Object.assign(window, { heard });
    });
    await page.locator('#search-words').pressSequentially('walk', { delay: 150 });
    await expect.poll(() => page.textContent('#search-said')).toBe('5 notes');
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.filter((sentence) => sentence === '5 notes')).toHaveLength(1);
    expect(await page.getAttribute('#search-said', 'role')).toBe('status');
  });

  test.each([360, 1280])('have no fault that axe finds, and fit %s px', async (width) => {
    const page = await journal.open('?q=walk&year=2026', width);
    await answered(page);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});

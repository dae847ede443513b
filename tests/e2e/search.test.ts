import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { violationsOf } from '../accessible.ts';
import type { JournalToBuild } from '../built-site.ts';
import { openSite, watch } from '../serve.ts';

const ATTACK = '<img src=x onerror="window.attacked=1"><script>window.attacked=1</script>';

const FILES: Readonly<Record<string, string>> = {
  'journal/2024-02-29.md': '---\ntags: [calm]\n---\n# Leap day\n\nA walk by the river, a walk home, walk and walk.\n',
  'journal/2025-12-31.md': '---\nmood: 4\n---\n# The last day\n\nI walked a little, then read a book about ships.\n',
  'journal/2026-01-02.md': '# Toronto\n\nShould I go to Toronto? A long walk first.\n\n- [?] Shall I go?\n',
  'journal/2026-01-03.md': '# 日記\n\n今日は天気がいいから、公園に行きました。\n',
  'journal/2026-01-04.md': '---\nshare: never\ntitle: Kept\n---\nThe quincunx walk.\n',
  'journal/2026-01-05.md': '---\ndraft: true\n---\nThe quagga walk.\n',
  'sessions/2026-01-01.md': `---\ntitle: '${ATTACK}'\n---\nA walk \`${ATTACK}\` and I felt \\<3.\n`,
  'notes/no-day.md': '---\ntitle: No day\n---\nSomeday a walk across the country.\n',
  ...Object.fromEntries(
    Array.from({ length: 25 }, (_, number) => [
      `journal/2023-03-${String(number + 1).padStart(2, '0')}.md`,
      `# Heron ${String(number)}\n\nOn the ${'long '.repeat(number)}way a heron.\n`,
    ]),
  ),
};

const JOURNAL: JournalToBuild = {
  name: 'searched',
  today: '2026-01-06',
  notes: (empty) => {
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(empty, path)), { recursive: true });
      writeFileSync(join(empty, path), text);
    }
    return empty;
  },
};

let browser: Browser;
let site: string;

beforeAll(async () => {
  ({ browser, site } = await openSite(JOURNAL));
});

async function open(query = '', width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  onTestFinished(() => page.close());
  await page.goto(`${site}/search/${query}`);
  return page;
}

async function answer(page: Page): Promise<{ status: string; titles: string[] }> {
  await page.waitForFunction(() => document.querySelector('#search-results')?.ariaBusy === 'false');
  const status = (await page.textContent('#search-status')) ?? '';
  return { status, titles: await page.locator('.result-title').allTextContents() };
}

async function type(page: Page, words: string): Promise<string[]> {
  await page.fill('#search-words', words);
  await page.press('#search-words', 'Enter');
  return (await answer(page)).titles;
}

describe('what is typed', () => {
  test('is answered, the newest first, those without a day last', async () => {
    const page = await open();
    const trespasses = watch(page, site);
    expect(await type(page, 'walk')).toEqual(['Toronto', ATTACK, 'The last day', 'Leap day', 'No day']);
    expect((await answer(page)).status).toBe('5 notes');
    expect(trespasses).toEqual({ requests: [], errors: [] });
  });

  test('before the page is ready is not lost', async () => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const { promise: isTyped, resolve: goOn } = Promise.withResolvers<undefined>();
    await page.route('**/bundles.json', async (route) => {
      await isTyped;
      await route.continue();
    });
    await page.goto(`${site}/search/`);
    await page.fill('#search-words', 'river');
    goOn(undefined);
    expect((await answer(page)).titles).toEqual(['Leap day']);
    expect(await page.inputValue('#search-words')).toBe('river');
  });

  test('finds the start of a word, its other forms, words as they stand, and Japanese inside a sentence', async () => {
    const page = await open();
    expect(await type(page, 'toro')).toEqual(['Toronto']);
    expect(await type(page, 'walking river')).toEqual(['Leap day']);
    expect(await type(page, '“walk home”')).toEqual(['Leap day']);
    expect(await type(page, '公園')).toEqual(['日記']);
    expect(await type(page, '#calm')).toEqual(['Leap day']);
    expect(await type(page, '29 February')).toEqual(['Leap day']);
    expect(await type(page, 'after:2026 walk -toronto')).toEqual([ATTACK]);
  });

  test('never finds what is on its own page only, nor a draft', async () => {
    const page = await open();
    for (const word of ['quincunx', 'quagga', 'kept', '2026-01-04', '5 January'])
      expect(await type(page, word)).toEqual([]);
  });

  test('is shown as text, whatever a note holds', async () => {
    const page = await open();
    await type(page, 'walk kind:session');
    expect(await page.textContent('.result-excerpt')).toBe(`A walk ${ATTACK} and I felt <3.`);
    expect(await page.locator('mark').allTextContents()).toEqual(['walk']);
    expect(await page.locator('.results img, .results script').count()).toBe(0);
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
    expect(await page.textContent('.result-when')).toBe('Thursday 1 January 2026 · Session');
  });

  test('is in no address', async () => {
    const page = await open('?q=river&order=best');
    expect((await answer(page)).titles).toEqual(['Leap day']);
    expect(await page.inputValue('#search-order')).toBe('best');
    expect(page.url()).toBe(`${site}/search/`);
  });
});

describe('the form', () => {
  test('narrows without a word, and clears again', async () => {
    const page = await open();
    await page.selectOption('#search-year', '2024');
    expect((await answer(page)).titles).toEqual(['Leap day']);
    await page.selectOption('#search-year', '');
    await page.check('#search-open');
    await expect.poll(async () => (await answer(page)).titles).toEqual(['Toronto']);
    await page.click('#search-clear');
    await expect.poll(() => page.textContent('#search-status')).toMatch(/^Type a word/);
    expect(await page.isHidden('#search-clear')).toBe(true);
  });

  test('offers what there is, each with its count, and the months of the journal’s language', async () => {
    const page = await open();
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
    const page = await open();
    await page.selectOption('#search-year', '2023');
    await page.fill('#search-words', 'river');
    await expect.poll(() => page.textContent('#search-status')).toBe('Nothing found for “river” with these filters.');
    await page.click('text=1 note without the filters');
    await expect.poll(async () => (await answer(page)).titles).toEqual(['Leap day']);
    expect(await page.inputValue('#search-year')).toBe('');
  });

  test('offers a near spelling of a word that is nowhere', async () => {
    const page = await open();
    expect(await type(page, 'rivre walk')).toEqual([]);
    await page.click('button:text("river")');
    await expect.poll(async () => (await answer(page)).titles).toEqual(['Leap day']);
    expect(await page.inputValue('#search-words')).toBe('river walk');
  });
});

describe('the results', () => {
  test('are ten, then more, and focus goes on to the first of those', async () => {
    const page = await open();
    expect(await type(page, 'heron')).toHaveLength(10);
    await page.click('#search-more');
    await expect.poll(() => page.locator('.result').count()).toBe(25);
    expect(await page.isHidden('#search-more')).toBe(true);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Heron 14');
  });

  test('are there again on the way back, with words, filters, how many there were, and the place', async () => {
    const page = await open();
    await page.selectOption('#search-year', '2023');
    await type(page, 'heron');
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
    const page = await open();
    await type(page, '"a walk" river');
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
    const page = await open();
    await type(page, 'walk');
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
    const page = await open();
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
    const page = await open('?q=walk&year=2026', width);
    await answer(page);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});

test('a slash goes to the field from anywhere, and on the page of search', async () => {
  const page = await open();
  await page.focus('#search-kind');
  await page.locator('h1').click();
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-words');
  expect(await page.inputValue('#search-words')).toBe('');
  await page.goto(`${site}/journal/`);
  await page.keyboard.press('/');
  await page.waitForURL(`${site}/search/`);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search-words');
});

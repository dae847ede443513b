import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, onTestFinished } from 'vitest';
import type { JournalToBuild } from '../built-site.ts';
import { openSite } from '../serve.ts';

/** What the title and the text of a session hold. */
export const ATTACK = '<img src=x onerror="window.attacked=1"><script>window.attacked=1</script>';

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

/** What a search in the browser says, and the titles of what it shows. */
interface Answered {
  readonly status: string;
  readonly titles: string[];
}

/** A small journal whose search is open in a browser, for the tests of a file. */
export interface SearchedJournal {
  readonly site: () => string;
  readonly browser: () => Browser;
  readonly open: (query?: string, width?: number) => Promise<Page>;
}

/** Builds and serves the journal before the tests of a file. */
export function openSearched(): SearchedJournal {
  let opened: { browser: Browser; site: string } | null = null;
  beforeAll(async () => {
    opened = await openSite(JOURNAL);
  });
  const there = () => {
    if (!opened) throw new Error('The site is not there yet.');
    return opened;
  };
  return {
    site: () => there().site,
    browser: () => there().browser,
    open: async (query = '', width = 1280) => {
      const page = await there().browser.newPage({ viewport: { width, height: 800 } });
      onTestFinished(() => page.close());
      await page.goto(`${there().site}/search/${query}`);
      return page;
    },
  };
}

/** Waits until what is asked is answered. */
export async function answered(page: Page): Promise<Answered> {
  await page.waitForFunction(() => document.querySelector('#search-results')?.ariaBusy === 'false');
  const status = (await page.textContent('#search-status')) ?? '';
  return { status, titles: await page.locator('.result-title').allTextContents() };
}

/** Types something and gives the titles of what is found. */
export async function typed(page: Page, words: string): Promise<string[]> {
  await page.fill('#search-words', words);
  await page.press('#search-words', 'Enter');
  return (await answered(page)).titles;
}

import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../src/server/serve-folder.ts';
import { browserArguments, openBrowser } from '../open-browser.ts';
import { middle } from './medians.ts';

/** What a search takes in a browser on this machine. */
export interface SearchFigures {
  /** From the first letter until the first results are there, with everything that is fetched for them. */
  readonly firstSeconds: number;
  readonly firstBytes: number;
  readonly firstRequests: number;
  /** The same in a site with Pagefind as it comes; null where none was built. */
  readonly pagefindBytes: number | null;
  /** From a letter until its results are there, once all is loaded; the median of the letters of some words. */
  readonly letterSeconds: number;
}

export interface SearchedSites {
  readonly own: string;
  /** A site of the same notes that another program made, with Pagefind after it. */
  readonly other: string | null;
  readonly rounds: number;
}

/** Words that invented journals have. */
const WORDS = ['sleep', 'movement', 'coffee'];
const RESULTS = 10;

/** Searches in built sites; null where there is no browser. */
export async function measureSearch({ own, other, rounds }: SearchedSites): Promise<SearchFigures | null> {
  const browser = await openBrowser({ args: browserArguments() });
  if (!browser) return null;
  try {
    const firsts = await inTurns(rounds, () => onPage(browser, own, firstSearch));
    const others = other === null ? [] : await inTurns(rounds, () => onPage(browser, other, searchAsItComes));
    const letters = await onPage(browser, own, searchLetterByLetter);
    const medianOf = (figure: (one: FirstSearch) => number, all: readonly FirstSearch[]) => middle(all.map(figure));
    return {
      firstSeconds: medianOf(({ seconds }) => seconds, firsts),
      firstBytes: medianOf(({ bytes }) => bytes, firsts),
      firstRequests: medianOf(({ requests }) => requests, firsts),
      pagefindBytes: others.length === 0 ? null : medianOf(({ bytes }) => bytes, others),
      letterSeconds: middle(letters),
    };
  } finally {
    await browser.close();
  }
}

interface FirstSearch {
  readonly seconds: number;
  readonly bytes: number;
  readonly requests: number;
}

async function inTurns<Figure>(rounds: number, measure: () => Promise<Figure>): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (let round = 0; round < rounds; round++) figures.push(await measure());
  return figures;
}

async function onPage<Figure>(
  browser: Browser,
  site: string,
  measure: (page: Page, url: string) => Promise<Figure>,
): Promise<Figure> {
  const [{ url, close }, page] = await Promise.all([serveFolder(site, { port: 0 }), browser.newPage()]);
  try {
    return await measure(page, url);
  } finally {
    await page.close();
    await close();
  }
}

/** What a page asks for from now on, as it goes over the wire; the page itself does not count. */
async function counted(page: Page, search: () => Promise<void>): Promise<FirstSearch> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    sizes.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
    );
  });
  const started = performance.now();
  await search();
  const seconds = (performance.now() - started) / 1000;
  const bytes = await Promise.all(sizes);
  return { seconds, bytes: bytes.reduce((sum, size) => sum + size, 0), requests: bytes.length };
}

async function firstSearch(page: Page, url: string): Promise<FirstSearch> {
  await page.goto(`${url}/search/`);
  return counted(page, () => ask(page, WORDS[0] ?? ''));
}

/** Types something, and waits for its results. */
async function ask(page: Page, words: string): Promise<void> {
  await page.fill('#search-words', words);
  await page.press('#search-words', 'Enter');
  await page.locator('#search-results[aria-busy=false]').waitFor({ state: 'attached' });
  await page.locator('.result').first().waitFor();
}

async function searchLetterByLetter(page: Page, url: string): Promise<number[]> {
  await page.goto(`${url}/search/`);
  const seconds: number[] = [];
  for (const word of [...WORDS, ...WORDS])
    for (let length = 3; length <= word.length; length++) {
      const started = performance.now();
      await ask(page, word.slice(0, length));
      seconds.push((performance.now() - started) / 1000);
    }
  // The first time of each word it is loaded.
  return seconds.slice(seconds.length / 2);
}

/** Pagefind's own program, as its documentation has it: the first results of one word. Its text runs in the page alone. */
const SEARCH_AS_IT_COMES = `import('/pagefind/pagefind.js')
  .then((pagefind) => pagefind.search('${WORDS[0] ?? ''}'))
  .then(({ results }) => Promise.all(results.slice(0, ${String(RESULTS)}).map((result) => result.data())))
  .then(() => undefined)`;

async function searchAsItComes(page: Page, url: string): Promise<FirstSearch> {
  await page.goto(`${url}/404.html`);
  return counted(page, () => page.evaluate(SEARCH_AS_IT_COMES));
}

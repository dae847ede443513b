import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { loadTried } from '../src/build/write-site.ts';
import { PICTURES_BASE } from '../src/load/pictures.ts';
import { PRINT_COMMAND } from '../src/messages/en/commands/print.ts';
import type { Paper } from '../src/notes/settings.ts';
import type { Renderer } from '../src/render/entry.ts';
import { locate } from '../src/server/locate.ts';
import type { ServedSite } from '../src/server/site-server.ts';
import { openJournalSite } from './journal-site.ts';
import { printServed } from './print-served.ts';

type AskedBook = Parameters<Renderer['renderBook']>[0];

/** Where the book is served to the browser that prints it. */
const ADDRESS = '/';
/** A book of many years takes the browser minutes to lay out. */
const LONGEST_MILLISECONDS = 30 * 60 * 1000;

/** The book of some days as a PDF, printed by a browser of this machine. Throws a sentence without one. */
export function printBook(asked: AskedBook, paper: Paper | undefined): Promise<Uint8Array> {
  return printServed({ site: () => siteOf(asked, paper), print: printed });
}

/** The book alone, with the styles and pictures it shows. */
async function siteOf(asked: AskedBook, paper: Paper | undefined): Promise<ServedSite['find']> {
  const { renderer: open, clientFolder } = await openJournalSite({ outDir: '.cache/printed', brief: { paper } });
  const renderer = await open();
  // Code that stops is known by the page of its note; in a book nobody could tell whose it was.
  const { pictures, picturesFolder } = await loadTried(renderer);
  const html = await renderer.renderBook(asked);
  return (path) => {
    if (path === ADDRESS) return Promise.resolve({ is: 'page', html });
    const picture = path.startsWith(PICTURES_BASE) ? path.slice(PICTURES_BASE.length) : null;
    if (picture === null || picturesFolder === null) return locate(clientFolder, path);
    return pictures.includes(picture) ? locate(picturesFolder, `/${picture}`) : Promise.resolve({ is: 'nothing' });
  };
}

/**
 * Prints twice: Chromium numbers pages at their foot and knows no `target-counter()`, by which contents would name them. The
 * first print says on which page each part begins; the second has these numbers, in room that was kept for them.
 */
async function printed(page: Page, url: string): Promise<Uint8Array> {
  page.setDefaultTimeout(LONGEST_MILLISECONDS);
  const response = await page.goto(`${url}${ADDRESS}`, { waitUntil: 'load' });
  if (response?.ok() !== true) throw new Error(PRINT_COMMAND.notPrinted);
  await page.evaluate(makeReady);
  const first = await page.pdf({ preferCSSPageSize: true, tagged: false, outline: false });
  await page.evaluate(writeNumbers, await pagesOfParts(first));
  return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
}

/** On which page each part begins that the contents lead to, by its name. */
async function pagesOfParts(pdf: Uint8Array): Promise<Record<string, number>> {
  const paper = await getDocumentProxy(new Uint8Array(pdf));
  const places = Object.entries((await paper.getDestinations()) as Record<string, readonly PageReference[]>);
  const found = places.map(async ([name, [page]]) => [name, page ? (await paper.getPageIndex(page)) + 1 : 0] as const);
  return Object.fromEntries(await Promise.all(found));
}

type PageReference = Parameters<Awaited<ReturnType<typeof getDocumentProxy>>['getPageIndex']>[0];

/** Runs in the browser: every picture is there before it is printed, and no link leads to a server that is gone by then. */
async function makeReady(): Promise<void> {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    const isWithin = link.getAttribute('href')?.startsWith('#') === true;
    if (!isWithin && link.origin === location.origin) link.removeAttribute('href');
  }
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
}

/** Runs in the browser. */
function writeNumbers(pages: Readonly<Record<string, number>>): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]'))
    place.textContent = String(pages[place.dataset['pageOf'] ?? ''] ?? '');
}

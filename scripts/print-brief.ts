import type { Browser, Page } from 'playwright-core';
import type { BriefOptions } from '../src/read/read-journal.ts';
import { BRIEF_COMMAND } from '../src/messages/en/commands/brief.ts';
import { locate } from '../src/server/locate.ts';
import { serveSite, type Found, type SiteServer } from '../src/server/site-server.ts';
import { openJournalSite } from './journal-site.ts';
import { openOwnBrowser } from './own-browser.ts';

/** The brief at an address of the site as a PDF of one page, printed by a browser of this machine. Throws a sentence without one. */
export async function printBrief(address: string, brief: BriefOptions): Promise<Uint8Array> {
  const browser = await openOwnBrowser();
  try {
    return await printedWith(browser, address, brief);
  } finally {
    await browser.close();
  }
}

async function printedWith(browser: Browser, address: string, brief: BriefOptions): Promise<Uint8Array> {
  const site = await serveSiteWith(brief);
  try {
    const page = await browser.newPage();
    return await printed(page, `${site.url}${address}`);
  } finally {
    await site.close();
  }
}

/** Makes only the page that is asked for: a whole site would take as long as there are notes. */
async function serveSiteWith(brief: BriefOptions): Promise<SiteServer> {
  const { renderer: open, clientFolder } = await openJournalSite({ outDir: '.cache/printed', brief });
  const renderer = await open();
  await renderer.load();
  const find = async (path: string): Promise<Found> =>
    renderer.hasPage(path) ? { is: 'page', html: await renderer.render(path) } : locate(clientFolder, path);
  return serveSite({ find, notFound: () => Promise.resolve(null) }, { port: 0 });
}

async function printed(page: Page, address: string): Promise<Uint8Array> {
  const response = await page.goto(address, { waitUntil: 'load' });
  if (response?.ok() !== true) throw new Error(BRIEF_COMMAND.notPrinted);
  return page.pdf({ preferCSSPageSize: true, tagged: true });
}

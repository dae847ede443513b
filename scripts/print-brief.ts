import type { Page } from 'playwright-core';
import type { BriefOptions } from '../src/read/read-journal.ts';
import { BRIEF_COMMAND } from '../src/messages/en/commands/brief.ts';
import { locate } from '../src/server/locate.ts';
import type { ServedSite } from '../src/server/site-server.ts';
import { openJournalSite } from './journal-site.ts';
import { printServed } from './print-served.ts';

/** The brief at an address of the site as a PDF of one page, printed by a browser of this machine. Throws a sentence without one. */
export function printBrief(address: string, brief: BriefOptions): Promise<Uint8Array> {
  return printServed({ site: () => siteWith(brief), print: (page, url) => printed(page, `${url}${address}`) });
}

/** Makes only the page that is asked for: a whole site would take as long as there are notes. */
async function siteWith(brief: BriefOptions): Promise<ServedSite['find']> {
  const { renderer: open, clientFolder } = await openJournalSite({ outDir: '.cache/printed', brief });
  const renderer = await open();
  await renderer.load();
  return async (path) =>
    renderer.hasPage(path) ? { is: 'page', html: await renderer.render(path) } : locate(clientFolder, path);
}

async function printed(page: Page, address: string): Promise<Uint8Array> {
  const response = await page.goto(address, { waitUntil: 'load' });
  if (response?.ok() !== true) throw new Error(BRIEF_COMMAND.notPrinted);
  return page.pdf({ preferCSSPageSize: true, tagged: true });
}

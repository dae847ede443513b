import type { Page } from 'playwright-core';
import { serveSite, type ServedSite } from '../src/server/site-server.ts';
import { openOwnBrowser } from './own-browser.ts';

/** What is printed: what is served for it, and how a page of that is printed when the site stands at an address. */
export interface Printed {
  readonly site: () => Promise<ServedSite['find']>;
  readonly print: (page: Page, url: string) => Promise<Uint8Array>;
}

/** Prints by a browser of this machine what is served to it alone. Throws a sentence without one, before anything is made. */
export async function printServed({ site, print }: Printed): Promise<Uint8Array> {
  const browser = await openOwnBrowser();
  try {
    const served = await serveSite({ find: await site(), notFound: () => Promise.resolve(null) }, { port: 0 });
    try {
      return await print(await browser.newPage(), served.url);
    } finally {
      await served.close();
    }
  } finally {
    await browser.close();
  }
}

import type { Browser, Page } from 'playwright-core';
import { afterAll, onTestFinished } from 'vitest';
import { serveFolder } from '../src/server/serve-folder.ts';
import { launch } from './browser.ts';
import { builtSite, type JournalToBuild } from './built-site.ts';

/** Serves a built site until the test that asked for it ends; gives its address without a slash at the end. */
export async function serveForTest(folder: string): Promise<string> {
  const { url, close } = await serveFolder(folder, { port: 0 });
  onTestFinished(close);
  return url;
}

/** What a page did that no page of ours may do. It grows while the page is used. */
export interface Trespasses {
  /** Addresses of other hosts that were asked for. */
  readonly requests: string[];
  /** What the console says is wrong: a script that failed, a policy that was broken, a file that is missing. */
  readonly errors: string[];
}

/** Watches a page from now on. */
export function watch(page: Page, site: string): Trespasses {
  const trespasses: Trespasses = { requests: [], errors: [] };
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(`${site}/`) && !/^(data|blob|about):/.test(address)) trespasses.requests.push(address);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trespasses.errors.push(message.text());
  });
  page.on('pageerror', (error) => trespasses.errors.push(error.message));
  return trespasses;
}

/** Serves a journal's built site until the last test of a file; gives its address. To be called in `beforeAll`. */
export async function serveForFile(journal: JournalToBuild): Promise<string> {
  const { folder } = await builtSite(journal);
  const { url, close } = await serveFolder(folder, { port: 0 });
  afterAll(close);
  return url;
}

/** The same, with a browser to look at it. */
export async function openSite(journal: JournalToBuild): Promise<{ browser: Browser; site: string }> {
  const [site, browser] = await Promise.all([serveForFile(journal), launch()]);
  afterAll(() => browser.close());
  return { browser, site };
}

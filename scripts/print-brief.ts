import './quiet-astro.ts';
import type { AstroInlineConfig } from 'astro';
import type { Browser, Page } from 'playwright-core';
import type { BriefOptions } from '../src/read/read-journal.ts';
import { BRIEF_COMMAND } from '../src/messages/en/commands/brief.ts';
import { LOOPBACK } from '../src/server/host.ts';
import { openBrowser } from './open-browser.ts';

/** The brief at an address of the site as a PDF of one page, printed by a browser of this machine. Throws a sentence without one. */
export async function printBrief(address: string, brief: BriefOptions): Promise<Uint8Array> {
  const browser = await openBrowser({ args: launchArguments() });
  if (browser === null) throw new Error(BRIEF_COMMAND.noBrowser);
  try {
    return await printedWith(browser, address, brief);
  } finally {
    await browser.close();
  }
}

async function printedWith(browser: Browser, address: string, brief: BriefOptions): Promise<Uint8Array> {
  const site = await serveSite(brief);
  try {
    const page = await browser.newPage();
    return await printed(page, `${site.url}${address}`);
  } finally {
    await site.stop();
  }
}

/** Makes only the page that is asked for: a whole site would take as long as there are notes. */
async function serveSite(brief: BriefOptions): Promise<{ url: string; stop: () => Promise<void> }> {
  process.env['NODE_ENV'] = 'development';
  // Astro reads its environment when it is imported.
  const [astro, { siteConfig }] = await Promise.all([import('astro'), import('../src/integration/site-config.ts')]);
  const config: AstroInlineConfig = siteConfig({ port: 0, outDir: '.cache/printed', brief, isFollowing: false });
  const server = await astro.dev({ ...config, configFile: false, logLevel: 'silent' });
  return { url: `http://${LOOPBACK}:${String(server.address.port)}`, stop: () => server.stop() };
}

async function printed(page: Page, address: string): Promise<Uint8Array> {
  const response = await page.goto(address, { waitUntil: 'load' });
  if (response?.ok() !== true) throw new Error(BRIEF_COMMAND.notPrinted);
  return page.pdf({ preferCSSPageSize: true, tagged: true });
}

/** No host but this machine; Chromium's own sandbox does not run for the root user. */
function launchArguments(): string[] {
  const alone = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  return ['--disable-gpu', alone, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}

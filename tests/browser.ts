import type { Browser } from 'playwright-core';
import { openBrowser } from '../scripts/open-browser.ts';
import { getDebianPackage, isRoot, runInstaller } from './debian-package.ts';

const NO_BROWSER =
  'The tests need a browser and found none. Install Chromium or Google Chrome, or run ' +
  '"npx playwright-core install chromium", or set BROWSER_PATH to the program of a browser like them.';

/** Nothing the browser does by itself, and no host but this machine: a page that asks for one fails. */
const ARGUMENTS: readonly string[] = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  ...(isRoot() ? ['--no-sandbox'] : []),
];

/** Gets a browser where there is none: Debian's own for root, else Playwright's. Throws where that fails. */
export async function ensureBrowser(): Promise<void> {
  const found = await openBrowser({ args: [...ARGUMENTS] });
  if (found !== null) return found.close();
  const command = ['npx', '--no', '--', 'playwright-core', 'install', 'chromium'];
  if (!getDebianPackage('chromium') && !runInstaller(command)) throw new Error(NO_BROWSER);
}

/** A browser to close after use, with arguments beside ours. Throws a sentence that says how to get one. */
export async function launch(...others: readonly string[]): Promise<Browser> {
  const browser = await openBrowser({ args: [...ARGUMENTS, ...others] });
  if (browser === null) throw new Error(NO_BROWSER);
  return browser;
}

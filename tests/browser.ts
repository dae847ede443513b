import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../scripts/open-browser.ts';

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
  if (isRoot() && isDebian()) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
  } else {
    run('npx', ['--no', '--', 'playwright-core', 'install', 'chromium']);
  }
}

/** A browser to close after use, with arguments beside ours. Throws a sentence that says how to get one. */
export async function launch(...others: readonly string[]): Promise<Browser> {
  const browser = await openBrowser({ args: [...ARGUMENTS, ...others] });
  if (browser === null) throw new Error(NO_BROWSER);
  return browser;
}

function run(program: string, parts: readonly string[]): void {
  const { status } = spawnSync(program, parts, {
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${NO_BROWSER} (${[program, ...parts].join(' ')} did not succeed.)`);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function isDebian(): boolean {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'));
}

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const MAC_NAMES = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];

const PLACES: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  ...['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    MAC_NAMES.map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
  ),
];

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

/** The path of a browser's program. Throws a sentence that says how to get one. */
export async function findBrowser(): Promise<string> {
  const chosen = process.env.BROWSER_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`BROWSER_PATH is ${chosen}, and there is no such program.`);
  }
  const found = [...PLACES, chromium.executablePath()].find((path) => existsSync(path));
  if (found === undefined) throw new Error(NO_BROWSER);
  return found;
}

/** Gets a browser where there is none: Debian's own for root, else Playwright's. Throws where that fails. */
export async function ensureBrowser(): Promise<string> {
  if (process.env.BROWSER_PATH || (await isThere())) return findBrowser();
  if (isRoot() && isDebian()) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
  } else {
    run('npx', ['--no', '--', 'playwright-core', 'install', 'chromium']);
  }
  return findBrowser();
}

/** A browser to close after use. */
export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: [...ARGUMENTS] });
}

function isThere(): Promise<boolean> {
  return findBrowser().then(
    () => true,
    () => false,
  );
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

import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { BRIEF_COMMAND } from '../src/messages/en/commands/brief.ts';

/** Where systems put a Chromium of their own, which is none of Playwright's channels. */
const PROGRAMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
];

/** Browsers that Playwright finds wherever Linux, macOS and Windows keep them. */
const CHANNELS = ['chrome', 'msedge', 'chrome-beta', 'msedge-beta', 'chrome-dev', 'msedge-dev', 'chrome-canary'];

/**
 * Opens a browser of this machine: the one that `BROWSER_PATH` names, else the first there is. Null where there is none;
 * throws where the one that is named is not there, or where one is there and does not start. `start` starts what was found.
 */
export async function openBrowser(
  options: LaunchOptions,
  environment: NodeJS.ProcessEnv = process.env,
  start: StartBrowser = (found) => chromium.launch(found),
): Promise<Browser | null> {
  const chosen = environment['BROWSER_PATH'] ?? '';
  if (chosen !== '' && !existsSync(chosen)) throw new Error(BRIEF_COMMAND.badBrowser(chosen));
  const program = [chosen, ...PROGRAMS, chromium.executablePath()].find((path) => path !== '' && existsSync(path));
  if (program !== undefined) return start({ ...options, executablePath: program });
  for (const channel of CHANNELS) {
    const browser = await openChannel(channel, options, start);
    if (browser !== null) return browser;
  }
  return null;
}

type StartBrowser = (options: LaunchOptions) => Promise<Browser | null>;

async function openChannel(channel: string, options: LaunchOptions, start: StartBrowser): Promise<Browser | null> {
  try {
    return await start({ ...options, channel });
  } catch (error) {
    if (error instanceof Error && /distribution '[^']*' is not (?:found|supported)/.test(error.message)) return null;
    throw error;
  }
}

/** What a browser is started with to see this machine and no other host. Chromium's own sandbox does not run for the root user. */
export function browserArguments(): string[] {
  const alone = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  return ['--disable-gpu', alone, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}

import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BRIEF_COMMAND } from '../src/messages/en/commands/brief.ts';

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

/** The program of a browser on this machine, or null where there is none. `BROWSER_PATH` names another; throws where it is not there. */
export function installedBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  const chosen = environment['BROWSER_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new Error(BRIEF_COMMAND.badBrowser(chosen));
  }
  return [...PLACES, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

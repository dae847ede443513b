import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { BRIEF_COMMAND } from '../src/messages/en/commands/brief.ts';
import { makeBrowserFolder } from './left-behind.ts';
import { browserArguments, openBrowser } from './open-browser.ts';

/**
 * Opens a browser of this machine to show writing to: all it writes lies below `.cache`, and goes when this program ends.
 * Throws a sentence where there is none.
 */
export async function openOwnBrowser(): Promise<Browser> {
  const folder = makeBrowserFolder();
  const beside = join(folder, 'beside');
  mkdirSync(beside);
  // What it keeps of itself where it crashes may be a page. In the temporary folder it has a socket and nothing else: the path
  // of a socket may not be long.
  const environment = { ...process.env, BREAKPAD_DUMP_LOCATION: beside };
  const options: LaunchOptions = { args: browserArguments(), env: environment, artifactsDir: beside };
  const start = async (found: LaunchOptions) =>
    (await chromium.launchPersistentContext(join(folder, 'profile'), found)).browser();
  const browser = await openBrowser(options, process.env, start);
  if (browser === null) throw new Error(BRIEF_COMMAND.noBrowser);
  return browser;
}

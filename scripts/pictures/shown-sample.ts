import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { claimFolder } from '../../src/build/out-folder.ts';
import { writeSite } from '../../src/build/write-site.ts';
import { PICTURES_COMMAND } from '../../src/messages/en/commands/pictures.ts';
import { COMPILING } from '../../src/messages/en/commands/serve.ts';
import { openCompiled } from '../../src/render/open.ts';
import { serveFolder } from '../../src/server/serve-folder.ts';
import { ROOT } from '../journal-folder.ts';
import { journalPlace, SAMPLE } from '../journal-site.ts';
import { browserArguments, openBrowser } from '../open-browser.ts';
import { warn } from '../say.ts';
import { makeWorkFolder, removeAtExit } from '../work-folder.ts';

/** The built site of the sample journal while it is served, and a browser to look at it. */
export interface ShownSample {
  /** Where the site lies. */
  readonly folder: string;
  /** Its address, without a slash at the end. */
  readonly site: string;
  readonly browser: Browser;
}

/** Builds the sample journal apart from everything else, and shows it for as long as it is used. */
export async function withShownSample<Result>(use: (sample: ShownSample) => Promise<Result>): Promise<Result> {
  const browser = await openPictureBrowser();
  try {
    const folder = await buildSample();
    const { url: site, close } = await serveFolder(folder, { port: 0 });
    return await use({ folder, site, browser }).finally(close);
  } finally {
    await browser.close();
  }
}

/** The browser that all pictures are taken with, so that they can be held against each other. Throws a sentence without one. */
export async function openPictureBrowser(): Promise<Browser> {
  const browser = await openBrowser({ args: browserArguments() });
  if (browser === null) throw new Error(PICTURES_COMMAND.noBrowser);
  return browser;
}

/** Builds into a folder that goes when the command ends. The sample's own day counts, whatever the environment says. */
async function buildSample(): Promise<string> {
  const work = makeWorkFolder('pictures');
  removeAtExit(work);
  const [folder, cacheFolder] = [join(work, 'site'), join(work, 'cache')];
  mkdirSync(cacheFolder);
  const { version, clientFolder, open } = await openCompiled(ROOT, () => warn(COMPILING));
  const place = { ...journalPlace(SAMPLE, { cacheFolder, version }), today: undefined };
  const claim = claimFolder(folder);
  const kept = { clientFolder, folder, claim, cacheFolder, place };
  const { failed } = await writeSite({ ...kept, renderer: () => open(place) }).finally(claim.release);
  if (failed.length > 0) throw new Error(PICTURES_COMMAND.notMade(failed.map(({ address }) => address)));
  return folder;
}

import { ensureBrowser } from '../browser.ts';

/** Runs once before the first test that may open a browser. */
export async function setup(): Promise<void> {
  await ensureBrowser();
}

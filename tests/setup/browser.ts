import { ensureBrowser } from '../browser.ts';

/** Runs once before the first test that may open a browser. */
export function setup(): void {
  ensureBrowser();
}

import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { cacheFolderFor, ROOT } from '../../scripts/journal-folder.ts';
import { openCompiled } from '../../src/render/open.ts';
import { ensureAge } from '../age-program.ts';
import { ensureBrowser } from '../browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which this run builds each of its journals once. */
    sitesFolder: string;
  }
}

/** Runs once before the first test that may build a site or open a browser; what it gives back, after the last. */
export async function setup(project: TestProject): Promise<() => void> {
  await ensureBrowser();
  ensureAge();
  // Programs that tests start find the pages compiled, and say nothing of it.
  await openCompiled(ROOT, () => undefined);
  // A short name: the path of a browser's socket may not be long.
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  // What tests and the programs that they start leave behind, also where they are killed, goes with the run.
  process.env['TMPDIR'] = folder;
  const sites = join(folder, 'sites');
  mkdirSync(sites);
  project.provide('sitesFolder', sites);
  // While somebody works on the sources, every run builds anew.
  project.onTestsRerun(() => readdirSync(sites).forEach((name) => remove(join(sites, name))));
  // Hundreds of programs are started, and each would compile the same code again.
  process.env['NODE_COMPILE_CACHE'] ??= join(folder, 'compiled');
  return () => {
    // What the program keeps to make a site again lies in the checkout.
    for (const name of readdirSync(sites)) remove(cacheFolderFor(join(sites, name, 'site')));
    remove(folder);
  };
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

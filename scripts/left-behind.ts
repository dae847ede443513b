import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { holdFolder } from '../src/disk/folder-lock.ts';
import { ROOT } from './journal-folder.ts';
import { removeAtExit } from './work-folder.ts';

const CACHE = join(ROOT, '.cache');
/** What the folders are called that a browser of ours writes into. */
const PREFIX = 'browser-';

/** A folder for what a browser writes while it shows notes. It goes when this program ends, or where that is killed, with the next. */
export function makeBrowserFolder(): string {
  void removeLeftBehind();
  mkdirSync(CACHE, { recursive: true });
  for (;;) {
    const folder = join(CACHE, `${PREFIX}${randomBytes(6).toString('hex')}`);
    if (holdFolder(folder) === null) continue;
    removeAtExit(folder);
    return folder;
  }
}

/** A browser whose program was killed ends a moment later, and may write again what was removed. */
const SETTLE_MILLISECONDS = 300;
const MOST_TRIES = 10;

/** Removes what programs of ours left behind that were killed. What one that runs still uses stays, and so does what is not ours. */
export async function removeLeftBehind(): Promise<void> {
  const folders = namesIn(CACHE).filter((name) => name.startsWith(PREFIX));
  let left = folders.map((name) => join(CACHE, name)).filter((folder) => holdFolder(folder) !== null);
  for (let tries = 0; left.length > 0 && tries < MOST_TRIES; tries++) {
    await Promise.all(left.map((folder) => rm(folder, { recursive: true, force: true }).catch(() => undefined)));
    await setTimeout(SETTLE_MILLISECONDS);
    left = left.filter((folder) => existsSync(folder));
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

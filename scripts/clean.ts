import { lstat, readdir, realpath, rm } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CLEAN_COMMAND } from '../src/messages/en/commands/clean.ts';

/** Everything a build or a test leaves behind that can hold writing in clear, and nothing else. */
const REMOVED = [
  'dist',
  '.astro',
  '.cache',
  'node_modules/.vite',
  'node_modules/.astro',
  'node_modules/.cache/between-sessions',
];

/** What a browser fills. Where the program that opened it was killed it ends a moment later, and may write again what was removed. */
const BROWSER = 'browser-';
const SETTLE_MILLISECONDS = 300;
const MOST_TRIES = 10;

const root = await realpath(resolve(import.meta.dirname, '..'));

const removed: string[] = [];
for (const name of REMOVED) if (await removeWithin(root, name)) removed.push(name);

console.log(removed.length > 0 ? CLEAN_COMMAND.removed(removed) : CLEAN_COMMAND.nothing);

/** Removes a folder under the root; a link is removed itself, never what it leads to. */
async function removeWithin(root: string, name: string): Promise<boolean> {
  const path = join(root, name);
  if (!(await exists(path)) || !(await isWithin(root, path))) return false;
  const isUnsettled = (await namesIn(path)).some((name) => name.startsWith(BROWSER));
  await remove(path);
  for (let tries = 0; isUnsettled && tries < MOST_TRIES; tries++) {
    await setTimeout(SETTLE_MILLISECONDS);
    if (!(await exists(path))) break;
    await remove(path);
  }
  return true;
}

function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true, maxRetries: MOST_TRIES });
}

function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

/** Whether the folder the path lies in is really below the root, links followed. */
async function isWithin(root: string, path: string): Promise<boolean> {
  const parent = await realpath(resolve(path, '..'));
  if (parent === root || parent.startsWith(root + sep)) return true;
  console.error(CLEAN_COMMAND.outside(path));
  return false;
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

import { closeSync, fsyncSync, linkSync, lstatSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nameOfNew, removeUnfinished } from './partial-file.ts';
import { PRIVATE_FILE, PRIVATE_FOLDER } from './private.ts';

/** What disks without hard links, such as those of sticks, answer. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EACCES']);

/**
 * Makes a file that appears whole or not at all, and never over one that is there: false where one is. The system itself
 * refuses, so that two at once never meet. Throws the system's error where it cannot be written; nothing is left then.
 * Flushed, it is on the disk before it appears: some disks say only then that they are full.
 */
export function makeNewFile(path: string, content: string | Uint8Array, { isFlushed = false } = {}): boolean {
  if (lstatSync(path, { throwIfNoEntry: false })) return false;
  mkdirSync(dirname(path), { recursive: true, mode: PRIVATE_FOLDER });
  const beside = join(dirname(path), nameOfNew());
  removeUnfinished(dirname(path));
  try {
    writeWhole(beside, content, isFlushed);
    return placed(beside, path, content);
  } finally {
    rmSync(beside, { force: true });
  }
}

function placed(beside: string, path: string, content: string | Uint8Array): boolean {
  try {
    linkSync(beside, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!NO_LINKS.has(codeOf(error))) throw error;
    return writtenInPlace(path, content);
  }
}

/** Where there are no links: still never over a file, and taken away again where it could not be written whole. */
function writtenInPlace(path: string, content: string | Uint8Array): boolean {
  try {
    writeWhole(path, content, true);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    rmSync(path, { force: true });
    throw error;
  }
}

function writeWhole(path: string, content: string | Uint8Array, isFlushed: boolean): void {
  const file = openSync(path, 'wx', PRIVATE_FILE);
  try {
    writeFileSync(file, content);
    if (isFlushed) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { ROOT } from '../src/integration/journal-place.ts';
import type { NewText } from '../src/writing/starter/starter-files.ts';

/** Only the person can open it, where the system knows such rights. */
const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;

/** Why a journal cannot be made in a folder, as a sentence; null where it can. */
export function refusalOf(folder: string): string | null {
  if (isInside(realPathOf(folder), realpathSync(ROOT))) {
    return 'That folder is inside the program. Choose one outside, so that updates never meet your writing.';
  }
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) return 'There is a file of that name already. Choose another name.';
  const count = found ? readdirSync(folder).length : 0;
  if (count === 0) return null;
  return `That folder is not empty (${String(count)} ${count === 1 ? 'file or folder' : 'files and folders'}). Choose a new one; nothing was made.`;
}

/** Makes the journal beside its place first, so that a failure on the way leaves nothing half-made. */
export function makeJournal(folder: string, folders: readonly string[], files: readonly NewText[]): void {
  mkdirSync(dirname(folder), { recursive: true });
  const making = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  try {
    for (const name of folders) mkdirSync(join(making, name), { mode: PRIVATE_FOLDER });
    writeAll(making, files, 'wx');
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw error;
  }
}

/** Writes files that are the program's own into a journal that is there. */
export function writeOver(folder: string, files: readonly NewText[]): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error('There is no folder of that name.');
  writeAll(folder, files, 'w');
}

function writeAll(folder: string, files: readonly NewText[], flag: 'w' | 'wx'): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true, mode: PRIVATE_FOLDER });
    writeFileSync(join(folder, path), text, { flag, mode: PRIVATE_FILE });
  }
}

/** Where a folder would really lie, links followed, though it is not there yet. */
function realPathOf(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder);
  const parent = dirname(folder);
  return parent === folder ? folder : join(realPathOf(parent), basename(folder));
}

function isInside(folder: string, outer: string): boolean {
  const path = relative(outer, folder);
  return path === '' || (!path.startsWith('..') && !isAbsolute(path));
}

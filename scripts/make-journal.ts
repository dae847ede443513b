import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeNewFile } from '../src/disk/new-file.ts';
import { replaceFile } from '../src/disk/replace-file.ts';
import { WRITTEN_WORDS } from '../src/messages/en/commands/written-files.ts';
import type { NewText } from '../src/writing/starter/starter-files.ts';

/** Only the person can open it, where the system knows such rights. */
const PRIVATE_FOLDER = 0o700;

/** Makes the journal beside its place first, so that a failure on the way leaves nothing half-made. */
export function makeJournal(folder: string, folders: readonly string[], files: readonly NewText[]): void {
  const making = makeBeside(folder);
  try {
    for (const name of folders) mkdirSync(join(making, name), { mode: PRIVATE_FOLDER });
    writeAll(making, files, 'wx');
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw new Error(WRITTEN_WORDS.notWritten(folder), { cause: error });
  }
}

function makeBeside(folder: string): string {
  try {
    mkdirSync(dirname(folder), { recursive: true });
    return mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  } catch (error) {
    throw new Error(WRITTEN_WORDS.notWritten(folder), { cause: error });
  }
}

/** Writes files with their folders. With `w`, the program's own, over those of an earlier version. */
export function writeAll(folder: string, files: readonly NewText[], flag: 'w' | 'wx' = 'w'): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true, mode: PRIVATE_FOLDER });
    if (flag === 'w') replaceFile(join(folder, path), text);
    else makeNewFile(join(folder, path), text);
  }
}

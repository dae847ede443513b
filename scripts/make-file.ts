import { existsSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { makeNewFile } from '../src/disk/new-file.ts';
import { ROOT } from './journal-folder.ts';
import type { NewFile } from '../src/writing/new-file.ts';
import { WRITTEN_WORDS } from '../src/messages/en/commands/written-files.ts';

/** What a person has just written or answered shall be on the disk before it is said to be saved. */
interface Flushing {
  readonly isFlushed?: boolean;
}

/** Writes a file under its first free path and gives that path. Nothing that is there is ever written over. */
export function makeFile(
  folder: string,
  { paths, text }: Pick<NewFile, 'paths' | 'text'>,
  flushing: Flushing = {},
): string {
  let tried = '';
  for (const path of paths()) {
    tried = path;
    if (writeIfFree(folder, join(folder, path), () => makeNewFile(join(folder, path), text, flushing)))
      return join(folder, path);
  }
  throw new Error(WRITTEN_WORDS.isThere(tried));
}

/** Writes several files, or none: where one cannot be made, those before it are taken away again. Gives their paths. */
export function makeFiles(folder: string, files: readonly Pick<NewFile, 'paths' | 'text'>[]): string[] {
  const made: string[] = [];
  try {
    for (const file of files) made.push(makeFile(folder, file, { isFlushed: true }));
    return made;
  } catch (error) {
    for (const path of made) rmSync(path, { force: true });
    throw error;
  }
}

/** Whether this folder is the sample journal that comes with the program. */
export function isSample(folder: string): boolean {
  return folder === join(ROOT, 'content');
}

function writeIfFree(folder: string, path: string, write: () => boolean): boolean {
  holdInside(folder, dirname(path));
  try {
    return write();
  } catch (error) {
    throw new Error(WRITTEN_WORDS.notWritten(path), { cause: error });
  }
}

/** A folder of the journal may be a link to somewhere else; what is written stays in the journal all the same. */
export function holdInside(folder: string, place: string): void {
  let there = place;
  while (!existsSync(there)) there = dirname(there);
  const way = relative(realpathSync(folder), realpathSync(there));
  if (way === '..' || way.startsWith(`..${sep}`)) throw new Error(WRITTEN_WORDS.outside);
}

import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { ROOT } from '../src/integration/journal-place.ts';
import type { NewFile } from '../src/writing/new-file.ts';
import { WORDS } from '../src/writing/words.ts';

/** The rights of a new file: others who use the machine have no business in it. */
const FOR_THE_WRITER_ALONE = 0o600;

/** Writes a file under its first free path and gives that path. Nothing that is there is ever written over. */
export function makeFile(folder: string, { paths, text }: Pick<NewFile, 'paths' | 'text'>): string {
  let tried = '';
  for (const path of paths()) {
    tried = path;
    if (writeIfFree(folder, join(folder, path), text)) return join(folder, path);
  }
  throw new Error(WORDS.isThere(tried));
}

/** Whether this folder is the sample journal that comes with the program. */
export function isSample(folder: string): boolean {
  return folder === join(ROOT, 'content');
}

/** The system itself refuses where a file came into being meanwhile, so that two at once never meet. */
function writeIfFree(folder: string, path: string, text: string): boolean {
  holdInside(folder, dirname(path));
  makeFolder(dirname(path));
  try {
    writeFileSync(path, text, { flag: 'wx', mode: FOR_THE_WRITER_ALONE });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new Error(WORDS.notWritten(path), { cause: error });
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Error(WORDS.notWritten(folder), { cause: error });
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}

/** A folder of the journal may be a link to somewhere else; what is written stays in the journal all the same. */
function holdInside(folder: string, place: string): void {
  let there = place;
  while (!existsSync(there)) there = dirname(there);
  const way = relative(realpathSync(folder), realpathSync(there));
  if (way === '..' || way.startsWith(`..${sep}`)) throw new Error(WORDS.outside);
}

import { accessSync, constants, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDay, type Day } from '../src/calendar/day.ts';
import { replaceFile } from '../src/disk/replace-file.ts';
import { FOLDER_WORDS, notADay } from '../src/messages/en/folders.ts';
import { digestOf } from '../src/notes/digest.ts';

export const ROOT = resolve(import.meta.dirname, '..');

/** What `npm run init` remembers, in this checkout alone: git does not see it. */
const REMEMBERED = 'journal.local.json';

/** The folder of notes that the environment names, or that was remembered, or the sample journal. */
export function journalFolder(environment: NodeJS.ProcessEnv = process.env, root = ROOT): string {
  const given = environment['JOURNAL_DIR'];
  if (given !== undefined && given !== '') return resolve(ROOT, given);
  return rememberedFolder(root) ?? join(root, 'content');
}

/** The remembered folder, or null where none is. Throws where the file that remembers it cannot be read. */
function rememberedFolder(root: string): string | null {
  let text: string;
  try {
    if (!statSync(join(root, REMEMBERED)).isFile()) return null;
    text = readFileSync(join(root, REMEMBERED), 'utf8');
  } catch {
    return null;
  }
  const folder = folderIn(text);
  if (folder !== null) return resolve(root, folder);
  throw new Error(FOLDER_WORDS.unreadable(REMEMBERED));
}

function folderIn(text: string): string | null {
  try {
    const { folder } = JSON.parse(text) as { folder?: unknown };
    return typeof folder === 'string' && folder !== '' ? folder : null;
  } catch {
    return null;
  }
}

/** Remembers a folder of notes for every command of this checkout. Throws a sentence where that cannot be kept. */
export function rememberFolder(folder: string, root = ROOT): void {
  try {
    replaceFile(join(root, REMEMBERED), `${JSON.stringify({ folder }, null, 2)}\n`);
  } catch (error) {
    throw new Error(FOLDER_WORDS.notRemembered(folder, root), { cause: error });
  }
}

/** The day that the environment puts in place of today. Throws where it is no day. */
export function givenToday(environment: NodeJS.ProcessEnv = process.env): Day | undefined {
  const given = environment['JOURNAL_TODAY'];
  if (given === undefined || given === '') return undefined;
  if (!isDay(given)) throw new Error(notADay(given));
  return given;
}

/** One cache for each place a site is built into: what lies there decides what need not be made again. */
export function cacheFolderFor(outDir: string): string {
  return join(ROOT, '.cache', digestOf(resolve(ROOT, outDir)));
}

/** The same, made where it is not there. Throws a sentence where nothing can be made in the program's folder. */
export function makeCacheFolder(outDir: string): string {
  const folder = cacheFolderFor(outDir);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch (error) {
    throw new Error(FOLDER_WORDS.noCache(join(ROOT, '.cache')), { cause: error });
  }
}

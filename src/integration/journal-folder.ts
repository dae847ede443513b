import { accessSync, constants, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toDay, type Day } from '../calendar/day.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { digestOf } from '../notes/digest.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

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
  throw new Error(
    `${REMEMBERED} cannot be read. Make it { "folder": "…" } with the folder of your notes, or delete it.`,
  );
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
    const sentence = `The folder ${folder} is not remembered: nothing can be written into ${root}.`;
    throw new Error(`${sentence} Put JOURNAL_DIR=${folder} before a command that shall use it.`, { cause: error });
  }
}

/** The day that the environment puts in place of today. Throws where it is no day. */
export function givenToday(environment: NodeJS.ProcessEnv = process.env): Day | undefined {
  const given = environment['JOURNAL_TODAY'];
  return given === undefined || given === '' ? undefined : toDay(given);
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
    const sentence = `Nothing can be written into ${join(ROOT, '.cache')}, where this program keeps what it makes again.`;
    throw new Error(`${sentence} Allow it, or copy the program to a place where it may write.`, { cause: error });
  }
}

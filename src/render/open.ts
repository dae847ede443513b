import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isAlive } from '../disk/process.ts';
import { FOLDER_WORDS } from '../messages/en/folders.ts';
import { CLIENT, compileInto, ENTRY, isWhole } from './compile.ts';
import type { JournalPlace } from '../load/load-journal.ts';
import type { openRenderer, Renderer } from './entry.ts';
import { versionOf } from './version.ts';

/** The pages of the program, compiled. */
export interface Compiled {
  readonly version: string;
  /** The folder they are compiled into. */
  readonly compiledFolder: string;
  /** The folder of its styles, scripts and pictures. */
  readonly clientFolder: string;
  /** Loads them, and opens a journal. */
  readonly open: (place: JournalPlace) => Promise<Renderer>;
}

const PREFIX = 'renderer-';
/** Where `scripts/code-cache.mjs` has Node keep what it made of files, also of other versions. All of it can be made again. */
const CODE = 'code';
/** In which each process that uses a compiled folder has a file. */
const USERS = 'users';
/** So long a folder that nobody uses may still be compiled into, or be about to be used. */
const UNTOUCHED_MILLISECONDS = 10 * 60 * 1000;

/** A disk that is full, broken or closed, in the words of Node and of the compiler. */
const CANNOT_BE_WRITTEN = /\bE(?:ACCES|DQUOT|FBIG|IO|NOSPC|PERM|ROFS)\b|\(os error (?:1|5|13|27|28|30|112|122)\)/;

/** Gives the pages of the program at `root`, which are compiled once a version; `onCompile` is told before that. Throws a sentence where they cannot be kept. */
export async function openCompiled(root: string, onCompile: () => void): Promise<Compiled> {
  const version = versionOf(root);
  const folder = join(root, '.cache', `${PREFIX}${version}`);
  if (!isWhole(folder)) {
    onCompile();
    await compileInto(folder, root).catch((error: unknown) => {
      throw CANNOT_BE_WRITTEN.test(String(error))
        ? new Error(FOLDER_WORDS.noCache(dirname(folder)), { cause: error })
        : error;
    });
  }
  use(folder);
  pruneOthers(folder);
  return { version, compiledFolder: folder, clientFolder: join(folder, CLIENT), open: opener(folder) };
}

/** Opens journals by the pages that are compiled in a folder. */
export function opener(folder: string): Compiled['open'] {
  return async (place) => {
    const entry = (await import(pathToFileURL(join(folder, ENTRY)).href)) as { openRenderer: typeof openRenderer };
    return entry.openRenderer(place);
  };
}

const used = new Set<string>();

/** Parts of it are imported when they are needed, so it stays as long as the process. */
function use(folder: string): void {
  const mark = join(folder, USERS, String(process.pid));
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, '');
  if (!used.has(mark)) process.once('exit', () => rmSync(mark, { force: true }));
  used.add(mark);
  const now = new Date();
  utimesSync(folder, now, now);
}

/** Removes what other versions left, and what was left half-way. */
function pruneOthers(folder: string): void {
  const place = dirname(folder);
  for (const name of readdirSync(place)) {
    if (!name.startsWith(PREFIX) || name === basename(folder)) continue;
    const other = join(place, name);
    if (isUsed(other)) continue;
    for (const gone of [other, join(place, CODE)]) rmSync(gone, { recursive: true, force: true });
  }
}

function isUsed(folder: string): boolean {
  const changed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Date.now() - changed < UNTOUCHED_MILLISECONDS) return true;
  const users = join(folder, USERS);
  return existsSync(users) && readdirSync(users).some((pid) => isAlive(Number(pid)));
}

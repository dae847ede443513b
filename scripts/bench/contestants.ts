import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolderFor, ROOT } from '../journal-folder.ts';
import { wordsOfNode } from '../npm-script.ts';
import { removeAtExit } from '../work-folder.ts';
import { generateJournal, writeCollection, writeJournal } from './generate-journal.ts';
import type { InventedNote } from './invented-notes.ts';
import { measureCommands, type Command } from './measure.ts';

/** One way to make a site with search from the same notes. */
export interface Contestant {
  readonly name: ContestantName;
  /** Its copy of the notes. */
  readonly notes: string;
  /** Where it writes the site. */
  readonly site: string;
  /** Everything that a build leaves behind of these notes: without it the next one is cold. */
  readonly leftBehind: readonly string[];
  /** What makes the site; run again, it makes again what it has to. */
  readonly build: readonly Command[];
}

export type ContestantName = 'between-sessions' | 'hugo' | 'plain-astro';

const PAGEFIND = 'node_modules/pagefind/lib/runner/bin.cjs';

/** This project. Search is part of its build; its cache lies in the project, by the folder of the site. */
export function thisProgram(work: string, invented: readonly InventedNote[]): Contestant {
  const [notes, site] = [join(work, 'journal'), join(work, 'site')];
  writeJournal(notes, invented);
  const build = [{ ...buildCommand(notes, site), arguments: [...wordsOfNode('build'), '--outDir', site, '--strict'] }];
  return { name: 'between-sessions', notes, site, leftBehind: [site, cacheFolderFor(site)], build };
}

/** The build of a folder of notes; its cache goes when this program ends. */
export function buildCommand(notes: string, site: string): Command {
  const cache = cacheFolderFor(site);
  if (existsSync(cache)) throw new Error(`${cache} is there before the first build, so it would not be a cold one.`);
  removeAtExit(cache);
  return { arguments: [...wordsOfNode('build'), '--outDir', site], folder: ROOT, environment: { JOURNAL_DIR: notes } };
}

/** Pages are compiled once a version of the program and not once a journal, so no build that is measured does it. */
export async function compilePages(work: string): Promise<void> {
  await measureCommands(thisProgram(join(work, 'compiling'), generateJournal({ entries: 1 })).build);
}

/** Hugo, then Pagefind over its pages. */
export function hugo(work: string, invented: readonly InventedNote[]): Contestant {
  const folder = copyOf('hugo', work);
  const notes = join(folder, 'content');
  writeCollection(notes, invented);
  const environment = { HUGO_CACHEDIR: join(folder, 'cache') };
  const build = [
    { program: 'hugo', arguments: ['--quiet', '-d', 'out', '--cleanDestinationDir'], folder, environment },
    { arguments: [PAGEFIND, '--site', 'out', '--silent'], folder },
  ];
  const leftBehind = ['out', 'cache', 'resources'].map((name) => join(folder, name));
  return { name: 'hugo', notes, site: join(folder, 'out'), leftBehind, build };
}

/** What the Hugo in the PATH says of itself; null where there is none. */
export function hugoVersion(): string | null {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** Astro with a content collection, then Pagefind over its pages, which is how it is commonly done. */
export function plainAstro(work: string, invented: readonly InventedNote[]): Contestant {
  const folder = copyOf('plain-astro', work);
  const notes = join(folder, 'content');
  writeCollection(notes, invented);
  const build = [
    { arguments: ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], folder },
    { arguments: [PAGEFIND, '--site', 'dist', '--silent'], folder },
  ];
  const leftBehind = ['dist', '.cache', '.astro'].map((name) => join(folder, name));
  return { name: 'plain-astro', notes, site: join(folder, 'dist'), leftBehind, build };
}

/** A site of theirs in the work folder, with the packages of this project. */
function copyOf(name: ContestantName, work: string): string {
  const folder = join(work, name);
  cpSync(join(import.meta.dirname, name), folder, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digestOf } from '../../src/notes/digest.ts';
import { writeCollection, writeJournal } from './generate-journal.ts';
import type { InventedNote } from './invented-notes.ts';
import type { Command } from './measure.ts';
import { removeAtExit } from './work-folder.ts';

/** One way to make a site with search from the same notes. */
export interface Contestant {
  readonly name: ContestantName;
  /** Its copy of the notes. */
  readonly notes: string;
  /** Where it writes the site. */
  readonly site: string;
  /** What makes the site; run again, it makes again what it has to. */
  readonly build: readonly Command[];
}

export type ContestantName = 'between-sessions' | 'plain-astro';

const ROOT = resolve(import.meta.dirname, '../..');

/** This project. Search is part of its build; its cache lies in the project, by the folder of the site. */
export function thisProgram(work: string, invented: readonly InventedNote[]): Contestant {
  const [notes, site] = [join(work, 'journal'), join(work, 'site')];
  writeJournal(notes, invented);
  const cache = join(ROOT, '.cache', digestOf(site));
  if (existsSync(cache)) throw new Error(`${cache} is there before the first build, so it would not be a cold one.`);
  removeAtExit(cache);
  const build: Command = {
    arguments: ['scripts/build.ts', '--outDir', site, '--strict'],
    folder: ROOT,
    environment: { JOURNAL_DIR: notes },
  };
  return { name: 'between-sessions', notes, site, build: [build] };
}

/** Astro with a content collection, then Pagefind over its pages, which is how it is commonly done. */
export function plainAstro(work: string, invented: readonly InventedNote[]): Contestant {
  const folder = join(work, 'plain-astro');
  cpSync(join(import.meta.dirname, 'plain-astro'), folder, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const notes = join(folder, 'content');
  writeCollection(notes, invented);
  const build = [
    { arguments: ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], folder },
    { arguments: ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist', '--silent'], folder },
  ];
  return { name: 'plain-astro', notes, site: join(folder, 'dist'), build };
}

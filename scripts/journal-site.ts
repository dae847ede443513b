import { join, resolve } from 'node:path';
import { closeFolder, makeAllPrivate } from '../src/disk/private.ts';
import type { JournalPlace } from '../src/load/load-journal.ts';
import { COMPILING } from '../src/messages/en/commands/serve.ts';
import { FOLDER_WORDS } from '../src/messages/en/folders.ts';
import { isFolder } from '../src/read/folder/files.ts';
import type { BriefOptions } from '../src/read/read-journal.ts';
import type { Renderer } from '../src/render/entry.ts';
import { openCompiled, type Compiled } from '../src/render/open.ts';
import { isInside } from './is-inside.ts';
import { givenToday, journalFolder, makeCacheFolder, ROOT } from './journal-folder.ts';
import { warn } from './say.ts';

/** The journal of this checkout as pages. */
export interface OpenedJournal extends Pick<Compiled, 'version' | 'clientFolder'> {
  /** Loads the pages and opens the journal. */
  readonly renderer: () => Promise<Renderer>;
  readonly place: JournalPlace;
  /** Where what can be made again is kept; null where nothing is. */
  readonly cacheFolder: string | null;
}

/** The same as a site: where all that belongs to it lies. */
export interface JournalSite extends OpenedJournal {
  /** The folder of the built site. */
  readonly folder: string;
  readonly cacheFolder: string;
  readonly compiledFolder: string;
}

export interface SiteOptions {
  /** Where the site is written, seen from the project. */
  readonly outDir: string;
  /** Replaces the settings of the brief. */
  readonly brief?: BriefOptions;
  /** Whether the notes are followed while they are written. */
  readonly isFollowed?: boolean;
}

/** Throws a sentence where there are no notes, or where the site would lie in them. */
export async function openJournalSite({ outDir, brief, isFollowed = false }: SiteOptions): Promise<JournalSite> {
  const notes = checkedNotes(outDir);
  makeAllPrivate();
  const cacheFolder = makeCacheFolder(outDir);
  for (const kept of [join(ROOT, '.cache'), cacheFolder]) closeFolder(kept);
  const { open, ...compiled } = await openCompiled(ROOT, () => warn(COMPILING));
  const place = { ...journalPlace(notes, { cacheFolder, version: compiled.version }), brief, isFollowed };
  return { renderer: () => open(place), place, ...compiled, folder: resolve(ROOT, outDir), cacheFolder };
}

/** Opens the journal of this checkout to be followed, and keeps nothing of it anywhere. Throws a sentence where there are no notes. */
export async function openWithoutTrace(): Promise<OpenedJournal> {
  const notes = checkedNotes(null);
  makeAllPrivate();
  const { version, clientFolder, open } = await openCompiled(ROOT, () => warn(COMPILING));
  const place = { ...journalPlace(notes, { cacheFolder: null, version }), isFollowed: true };
  return { renderer: () => open(place), place, version, clientFolder, cacheFolder: null };
}

/** A folder of notes as it is read: with the day that the environment gives. */
export function journalPlace<Kept extends Pick<JournalPlace, 'cacheFolder' | 'version'>>(
  folder: string,
  kept: Kept,
): JournalPlace & Kept {
  return { folder, today: givenToday(), sampleFolder: SAMPLE, parserThread: PARSER_THREAD, ...kept };
}

/** What is compiled does not know where the sources are, of which a thread of its own is run. */
const PARSER_THREAD = join(ROOT, 'src/load/parser-thread.ts');

/** The sample journal. */
export const SAMPLE = join(ROOT, 'content');

function checkedNotes(outDir: string | null): string {
  const notes = journalFolder();
  if (!isFolder(notes)) throw new Error(FOLDER_WORDS.noNotes(notes));
  if (outDir !== null && isInside(resolve(ROOT, outDir), notes)) throw new Error(FOLDER_WORDS.siteInNotes(notes));
  return notes;
}

import { join } from 'node:path';
import { today } from '../calendar/day.ts';
import { FOLDER_WORDS } from '../messages/en/folders.ts';
import { FOLLOWING_WORDS } from '../messages/en/following.ts';
import { isFolder } from '../read/folder/files.ts';
import type { LoadedJournal, Renderer } from '../render/entry.ts';
import { FAILED_PAGE } from '../render/failed-page.ts';
import { indexBundles } from '../search/index/index-bundles.ts';
import type { ServedSite } from '../server/site-server.ts';
import { findIn, pageShownAt, searchFolder } from './find-page.ts';
import { followFolder } from './follow-folder.ts';
import { openPages } from './open-pages.ts';
import { queued } from './queued.ts';

export interface LivePlace {
  readonly renderer: Renderer;
  /** Styles, scripts and pictures of the program. */
  readonly clientFolder: string;
  /** The folder of notes. */
  readonly notes: string;
  readonly cacheFolder: string;
  /** Says a sentence to the writer. */
  readonly warn: (sentence: string) => void;
}

/** A journal that is shown while it is written. */
export interface LiveSite extends ServedSite {
  /** As it was when it was opened. */
  readonly journal: LoadedJournal;
  readonly stop: () => void;
}

/** Editors save in several steps; this long after the last of them the journal is read again. */
const SETTLE_MILLISECONDS = 20;
/** How soon a new day is noticed. */
const DAY_MILLISECONDS = 20_000;

/** Opens a journal: pages are made when they are asked for, and follow what is saved; so does the search index, a little later. */
export async function openLiveSite(place: LivePlace): Promise<LiveSite> {
  const { renderer, notes, warn } = place;
  let journal = await renderer.load();
  const reindex = queued(() => index(place, journal), warn);
  const reload = queued(async () => {
    // Said when it was noticed; what was read before is shown.
    if (!isFolder(notes)) return;
    journal = await renderer.load();
    await pages.tell();
    reindex();
    await tryCode();
  }, warn);
  const pageAt = pageMaker(renderer, reload);
  const { hasPage } = renderer;
  const pages = openPages((path) => pageShownAt(path, { hasPage, pageAt }));
  const tried = new Set<string>();
  /** What a note's code does shows on other pages too, so it is tried before anybody asks for its page. */
  const tryCode = async () => {
    for (const { address, digest } of journal.withCode.filter((note) => !tried.has(note.digest))) {
      tried.add(digest);
      await pageAt(address);
    }
  };
  const stop = await follow(place, settled(reload));
  reindex();
  void tryCode();
  const find = findIn({ ...place, hasPage, pageAt, pages, journal: () => journal });
  return { journal, ...find, stop };
}

/** Makes pages; where the code of a note stopped, the journal is read again, without that code. */
function pageMaker(renderer: Renderer, reload: () => void): (address: string) => Promise<string> {
  return async (address) => {
    try {
      return await renderer.render(address);
    } catch {
      return FAILED_PAGE;
    } finally {
      if (renderer.hasStopped()) reload();
    }
  };
}

function index({ renderer, cacheFolder }: LivePlace, { language }: LoadedJournal): Promise<unknown> {
  const folders = { folder: searchFolder(cacheFolder), cacheFolder: join(cacheFolder, 'search') };
  return indexBundles(renderer.records(), { ...folders, language });
}

/** Calls `onChange` when something is saved, and when the day is another. */
async function follow({ notes, warn }: LivePlace, onChange: () => void): Promise<() => void> {
  const stopFollowing = await followFolder(notes, {
    onChange,
    onGone: () => warn(FOLDER_WORDS.gone(notes)),
    onBlind: () => warn(FOLLOWING_WORDS.blind(notes)),
  });
  let day = today();
  const timer = setInterval(() => {
    if (today() === day) return;
    day = today();
    onChange();
  }, DAY_MILLISECONDS);
  return () => {
    clearInterval(timer);
    stopFollowing();
  };
}

function settled(run: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, SETTLE_MILLISECONDS);
  };
}

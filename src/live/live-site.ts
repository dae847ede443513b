import { FOLDER_WORDS } from '../messages/en/folders.ts';
import { FOLLOWING_WORDS } from '../messages/en/following.ts';
import { isFolder } from '../read/folder/files.ts';
import type { LoadedJournal, Renderer } from '../render/entry.ts';
import { FAILED_PAGE } from '../render/failed-page.ts';
import type { ServedSite } from '../server/site-server.ts';
import { followChanges } from './follow-changes.ts';
import { findIn, pageShownAt } from './find-page.ts';
import { indexInMemory, indexOnDisk } from './index-place.ts';
import { openLiveIndex } from './live-index.ts';
import { openPages } from './open-pages.ts';

export interface LivePlace {
  readonly renderer: Renderer;
  /** Styles, scripts and pictures of the program. */
  readonly clientFolder: string;
  /** The folder of notes. */
  readonly notes: string;
  /** Where what can be made again is kept; null where nothing is. */
  readonly cacheFolder: string | null;
  /** Says a sentence to the writer. */
  readonly warn: (sentence: string) => void;
}

/** A journal that is shown while it is written. */
export interface LiveSite extends ServedSite {
  /** As it was when it was opened. */
  readonly journal: LoadedJournal;
  readonly stop: () => void;
}

/** Opens a journal: pages are made when they are asked for, and follow what is saved; so does the search index, a little later. */
export async function openLiveSite(place: LivePlace): Promise<LiveSite> {
  const { renderer, notes, warn, cacheFolder } = place;
  const { hasPage } = renderer;
  let journal = await renderer.load();
  const index = cacheFolder === null ? indexInMemory() : indexOnDisk(cacheFolder);
  const search = openLiveIndex({ place: index, warn, records: renderer.records, language: () => journal.language });
  const read = async (changed: ReadonlySet<string> | null): Promise<void> => {
    // Said when it was noticed; what was read before is shown.
    if (!isFolder(notes)) return;
    journal = await renderer.load({ changed: changed ?? undefined });
    await pages.tell();
    search.follow();
    await tryCode();
  };
  const following = followChanges({ read, isAsRead: renderer.isAsRead, onQuiet: renderer.save, warn });
  const pageAt = pageMaker(renderer, () => following.note([]));
  const pages = openPages((path) => pageShownAt(path, { hasPage, pageAt }));
  const tried = new Set<string>();
  /** What a note's code does shows on other pages too, so it is tried before anybody asks for its page. */
  const tryCode = async () => {
    for (const { address, digest } of journal.withCode.filter((note) => !tried.has(note.digest))) {
      tried.add(digest);
      await pageAt(address);
    }
  };
  await following.start(notes, {
    onGone: () => warn(FOLDER_WORDS.gone(notes)),
    onBlind: () => warn(FOLLOWING_WORDS.blind(notes)),
  });
  search.follow();
  void tryCode();
  const find = findIn({ ...place, search: index, hasPage, pageAt, pages, journal: () => journal });
  const stop = () => {
    following.stop();
    search.stop();
  };
  return { journal, ...find, stop };
}

/** Makes pages; where the code of a note stopped, the journal is read again, without that code. */
function pageMaker(renderer: Renderer, onStopped: () => void): (address: string) => Promise<string> {
  return async (address) => {
    try {
      return await renderer.render(address);
    } catch {
      return FAILED_PAGE;
    } finally {
      if (renderer.hasStopped()) onStopped();
    }
  };
}

import type { Picture } from '../markdown/html-options.ts';
import type { Journal } from '../notes/journal.ts';

/** The journal that is being built or shown, with the pictures its notes show. */
export interface Current {
  readonly journal: Journal;
  /** By the picture's path in the journal. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** True while it is being written: pages reload themselves then, with scripts that the built site's policy forbids. */
  readonly isLive: boolean;
}

/**
 * Pages are bundled apart from the code that reads the journal, so the two meet in one named place of the process.
 * Astro does not see what comes from here: a page's cache key must hold everything the page shows.
 */
const PLACE = Symbol.for('between-sessions.current');

type Holder = Record<symbol, Current | undefined>;

export function setCurrent(current: Current): void {
  (globalThis as unknown as Holder)[PLACE] = current;
}

/** Throws where nothing has read a journal yet. */
export function getCurrent(): Current {
  const current = (globalThis as unknown as Holder)[PLACE];
  if (!current) throw new Error('No journal has been read.');
  return current;
}

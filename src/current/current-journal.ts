import type { Picture } from '../markdown/html-options.ts';
import type { Journal } from '../notes/journal.ts';

/** The journal that is being built or shown, with the pictures its notes show. */
export interface Current {
  readonly journal: Journal;
  /** By the picture's path in the journal. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The text of a file of the sample journal, for the guide; null where it is not there any more. */
  readonly readSample: (path: string) => string | null;
  /** Says that the code of an `.mdx` note, by its path, stopped with an error. */
  readonly tellStopped: (path: string) => void;
}

/** Astro makes pages from nothing but their address, so they meet the journal in one named place of the process. */
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

import type { Current } from '../../src/current/current-journal.ts';
import type { Journal } from '../../src/notes/journal.ts';
import type { Pages } from '../../src/site/shell/pages-of.ts';
import { journalOf, type Files } from '../read/folder.ts';

/** The journal that these files make, as pages are given it. */
export function currentOf(files: Files): Current {
  return currentWith(journalOf(files));
}

/** A journal as pages are given it, without pictures. */
export function currentWith(journal: Journal): Current {
  return { journal, pictures: new Map(), readSample: () => null, tellStopped: () => undefined };
}

/** What every page of a form shows, in order. */
export function viewsOf<View>(pages: Pages<View>, current: Current): View[] {
  return [...pages.addresses(current.journal)].flatMap((address) => pages.viewAt(current, address) ?? []);
}

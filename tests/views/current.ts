import type { Current } from '../../src/current/current-journal.ts';
import { journalOf, type Files } from '../read/folder.ts';

/** The journal that these files make, as pages are given it. */
export function currentOf(files: Files): Current {
  return { journal: journalOf(files), pictures: new Map(), isLive: false };
}

import type { Current } from '../../src/journal/current.ts';
import { journalOf, type Files } from '../journal/folder.ts';

/** The journal that these files make, as pages are given it. */
export function currentOf(files: Files): Current {
  return { journal: journalOf(files), pictures: new Map(), isLive: false };
}

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SEAL_COMMAND } from '../src/messages/en/commands/seal.ts';
import { FOLDER_PAGE, holdsOnlyPieces } from '../src/sealed/seal/folder-output.ts';
import { isSealedPage } from '../src/sealed/seal/read-sealed.ts';
import type { SealedPlace } from '../src/sealed/seal/seal-in-thread.ts';
import { fromCaller } from './called-from.ts';
import { isInside } from './is-inside.ts';

interface Asked {
  readonly out: string | undefined;
  readonly folder: string | undefined;
  readonly usual: string;
  readonly notes: string;
}

/**
 * The place that is asked for, seen from where the command was called. Throws a sentence where it holds anything that we did not
 * seal, or lies among the notes.
 */
export function sealedPlace({ out, folder, usual, notes }: Asked): SealedPlace {
  const path = fromCaller(folder ?? out ?? usual);
  if (isInside(path, notes)) throw new Error(SEAL_COMMAND.inNotes(path));
  if (folder !== undefined) {
    if (!isFree(path)) throw new Error(SEAL_COMMAND.folderIsThere(path));
    return { path, is: 'folder' };
  }
  if (existsSync(path) && !isSealedPage(path)) throw new Error(SEAL_COMMAND.isThere(path));
  return { path, is: 'file' };
}

/** Whether a folder is not there, is empty, or was sealed into before, if only half. */
function isFree(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return true;
  return found.isDirectory() && (holdsOnlyPieces(folder) || isSealedPage(join(folder, FOLDER_PAGE)));
}

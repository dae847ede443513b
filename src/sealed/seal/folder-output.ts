import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPartialName } from '../../disk/partial-file.ts';
import { PRIVATE_FILE, PRIVATE_FOLDER } from '../../disk/private.ts';
import type { SealedOutput } from './one-file.ts';
import { oneFileOutput } from './one-file.ts';
import type { OpeningPage } from './opening-page.ts';

/** The page that opens, among its pieces. */
export const FOLDER_PAGE = 'index.html';
/** Random, so that it says nothing; pieces of another sealing have other names. */
const PIECE_NAME = /^[0-9a-f]{24}\.age$/;

/** Whether a folder is empty, or holds only what a sealing wrote that was ended before it had a page: the next one removes it. */
export function holdsOnlyPieces(folder: string): boolean {
  return readdirSync(folder).every((name) => PIECE_NAME.test(name) || isPartialName(name));
}

/** Writes the page that opens and beside it each piece as a file of its own, for a server on the web. */
export function folderOutput(folder: string, opening: OpeningPage): SealedOutput {
  mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER });
  const page = oneFileOutput(join(folder, FOLDER_PAGE), opening);
  const own = new Set<string>();
  const removePieces = (isMeant: (name: string) => boolean) => {
    for (const name of readdirSync(folder)) if (PIECE_NAME.test(name) && isMeant(name)) rmSync(join(folder, name));
  };
  return {
    ...page,
    putPiece: (sealed) => {
      const name = `${randomBytes(12).toString('hex')}.age`;
      own.add(name);
      writeFileSync(join(folder, name), sealed, { mode: PRIVATE_FILE, flag: 'wx', flush: true });
      return name;
    },
    keep: () => {
      renameSync(page.written, join(folder, FOLDER_PAGE));
      // The page that is in place now names other pieces.
      removePieces((name) => !own.has(name));
    },
    discard: () => {
      page.discard();
      removePieces((name) => own.has(name));
    },
  };
}

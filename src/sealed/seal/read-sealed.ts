import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { END_BLOCK, takeBlocks } from '../format/blocks.ts';
import { sealedSource, type SealedSource } from '../format/sealed-source.ts';
import { FOLDER_PAGE } from './folder-output.ts';

/** A sealed page as it lies on the disk. */
export interface SealedOnDisk {
  readonly source: SealedSource;
  /** All of the page that is not sealed. */
  readonly clear: string;
}

/** Reads a sealed file, or the page of a sealed folder. Throws a `DamagedError` where it cannot be opened with any pass phrase. */
export function readSealed(path: string): SealedOnDisk {
  const page = statSync(path).isDirectory() ? join(path, FOLDER_PAGE) : path;
  const { blocks, rest } = takeBlocks(readFileSync(page, 'utf8'));
  const pieceNamed = (name: string) => readFile(join(dirname(page), basename(name))).catch(() => null);
  return { source: sealedSource({ blocks, isWhole: rest.includes(END_BLOCK), pieceNamed }), clear: rest };
}

/** Whether a file is a page that opens something sealed, of whatever version. */
export function isSealedPage(file: string): boolean {
  return (
    statSync(file, { throwIfNoEntry: false })?.isFile() === true &&
    takeBlocks(readFileSync(file, 'utf8')).blocks.length > 0
  );
}

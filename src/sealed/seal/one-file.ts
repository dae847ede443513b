import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { partialName, removePartials } from '../../disk/partial-file.ts';
import { PRIVATE_FILE } from '../../disk/private.ts';
import { keyElement, pieceElement } from '../format/blocks.ts';
import type { OpeningPage } from './opening-page.ts';
import type { SealTarget } from './seal-files.ts';

/** A file that is written beside the one it shall replace. */
export interface SealedOutput extends SealTarget {
  /** What was written, to be looked through before it counts. */
  readonly written: string;
  /** Puts it in its place, whole. */
  readonly keep: () => void;
  /** Takes it away again; nothing was changed then. */
  readonly discard: () => void;
}

/** Writes the page that opens and all that is sealed into one file. */
export function oneFileOutput(file: string, { head, foot }: OpeningPage): SealedOutput {
  removePartials(dirname(file), (whole) => whole === basename(file));
  const written = partialName(file);
  const handle = openSync(written, 'wx', PRIVATE_FILE);
  const put = (text: string) => void writeSync(handle, text);
  let isClosed = false;
  const close = () => {
    if (!isClosed) closeSync(handle);
    isClosed = true;
  };
  put(head);
  return {
    written,
    putKey: (sealed, digest) => put(keyElement(sealed, digest)),
    putPiece: (sealed) => {
      put(pieceElement(sealed));
      return null;
    },
    putContents: (sealed) => {
      put(pieceElement(sealed));
      put(foot);
      fsyncSync(handle);
      close();
    },
    keep: () => renameSync(written, file),
    discard: () => {
      close();
      rmSync(written, { force: true });
    },
  };
}

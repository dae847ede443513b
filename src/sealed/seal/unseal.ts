import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { PRIVATE_FILE } from '../../disk/private.ts';
import { DamagedError } from '../format/damage.ts';
import type { OpenedSite } from '../format/open-sealed.ts';

/** What came out of a sealed site. */
export interface Unsealed {
  readonly files: number;
  /** Paths that lie in a piece that is damaged. */
  readonly lost: readonly string[];
}

/** Writes every file of an open site into a folder; those of a damaged piece are named, and the others written. */
export async function writeUnsealed(site: OpenedSite, folder: string): Promise<Unsealed> {
  const { pieces, files } = site.contents;
  const lost: string[] = [];
  let written = 0;
  for (const number of pieces.keys()) {
    try {
      for (const [path, bytes] of await site.piece(number)) {
        write(folder, path, bytes);
        written++;
      }
    } catch (error) {
      if (!(error instanceof DamagedError)) throw error;
      lost.push(...Object.keys(files).filter((path) => files[path] === number));
    }
  }
  return { files: written, lost };
}

function write(folder: string, path: string, bytes: Uint8Array): void {
  const file = resolve(folder, path);
  // Whoever has the pass phrase may have sealed anything.
  if (!file.startsWith(resolve(folder) + sep)) throw new DamagedError('piece');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes, { mode: PRIVATE_FILE, flag: 'wx' });
}

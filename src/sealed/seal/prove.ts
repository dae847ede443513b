import { digestOfPiece } from '../format/contents.ts';
import { DamagedError } from '../format/damage.ts';
import { openSealed } from '../format/open-sealed.ts';
import type { SealedSource } from '../format/sealed-source.ts';
import { wordFinder } from './find-words.ts';
import type { OpeningPage } from './opening-page.ts';
import { readSealed } from './read-sealed.ts';
import type { SealedFiles } from './seal-files.ts';

/** What a sealed thing must be found to be. */
export interface Proof {
  readonly passphrase: string;
  readonly opening: OpeningPage;
  readonly files: SealedFiles['digests'];
  /** Words of the notes, none of which may be found in it. */
  readonly words: ReadonlySet<string>;
}

/** What was found to be otherwise. */
export type Unproven = 'closed' | 'damaged' | 'other-files' | 'other-bytes' | 'writing-in-clear';

/**
 * Opens what was written as a reader would, compares every file, and looks for writing in all that is not sealed and in the
 * sealed bytes. Null where all is as it must be.
 */
export async function findUnproven(path: string, proof: Proof): Promise<Unproven | null> {
  try {
    return await unprovenIn(path, proof);
  } catch (error) {
    if (error instanceof DamagedError) return 'damaged';
    throw error;
  }
}

async function unprovenIn(path: string, { passphrase, opening, files, words }: Proof): Promise<Unproven | null> {
  const { source, clear } = readSealed(path);
  if (clear !== opening.head + opening.foot) return 'writing-in-clear';
  const searched = searching(source, wordFinder(words));
  const site = await openSealed(searched.source, passphrase);
  if (!site) return 'closed';
  const paths = Object.keys(site.contents.files);
  if (paths.length !== files.size || !paths.every((one) => files.has(one))) return 'other-files';
  for (const number of site.contents.pieces.keys())
    for (const [name, bytes] of await site.piece(number))
      if (files.get(name) !== (await digestOfPiece(bytes))) return 'other-bytes';
  return searched.hasFound() ? 'writing-in-clear' : null;
}

/** The same source, with all that comes out of it looked through. */
function searching(source: SealedSource, hasWord: (bytes: Uint8Array) => boolean) {
  let found = [source.key.sealed, source.contents].some(hasWord);
  const piece: SealedSource['piece'] = async (number, name) => {
    const sealed = await source.piece(number, name);
    if (sealed && hasWord(sealed)) found = true;
    return sealed;
  };
  return { source: { ...source, piece }, hasFound: () => found };
}

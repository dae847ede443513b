import { bytesOfKey, bytesOfPiece, type Block } from './blocks.ts';
import { DamagedError } from './damage.ts';

/** Where sealed bytes come from: a page, and files beside it. */
export interface SealedSource {
  /** The key, sealed with the pass phrase, and the digest it was written with. */
  readonly key: { readonly sealed: Uint8Array; readonly digest: string };
  readonly contents: Uint8Array;
  /** How many pieces the page itself holds. */
  readonly held: number;
  /** A piece by its number, or by its name where it has one; null where there is none. */
  readonly piece: (number: number, name: string | null) => Promise<Uint8Array | null>;
}

/** What a page holds, and how the files beside it are got. */
export interface SealedPage {
  readonly blocks: readonly Block[];
  /** Whether the page is there to its end. */
  readonly isWhole: boolean;
  readonly pieceNamed: (name: string) => Promise<Uint8Array | null>;
}

/** Reads a page: its first block is the key, its last the contents. Throws a `DamagedError` where they are not there. */
export function sealedSource({ blocks, isWhole, pieceNamed }: SealedPage): SealedSource {
  if (!isWhole) throw new DamagedError('cut');
  const [first, ...others] = blocks;
  const last = others.pop();
  const sealed = first ? bytesOfKey(first) : null;
  if (!first || !sealed) throw new DamagedError('key');
  const contents = last ? bytesOfPiece(last) : null;
  if (!contents) throw new DamagedError('contents');
  return {
    key: { sealed, digest: first.digest },
    contents,
    held: others.length,
    piece: async (number, name) => {
      if (name !== null) return pieceNamed(name);
      const block = others[number];
      return block ? bytesOfPiece(block) : null;
    },
  };
}

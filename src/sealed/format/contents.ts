import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** What a sealed site says of itself, sealed as well: the last of its pieces. */
export interface Contents {
  /** The address that is shown first. */
  readonly first: string;
  /** After so many minutes in which nobody does anything the page is locked. */
  readonly idleMinutes: number;
  /** The pieces in their order, so that one that is another, or an older one, is noticed. */
  readonly pieces: readonly PieceEntry[];
  /** Every file by its path, with the number of the piece that it lies in. */
  readonly files: Readonly<Record<string, number>>;
}

export interface PieceEntry {
  /** SHA-256 of the piece as it is sealed, in hexadecimal digits. */
  readonly digest: string;
  /** The name of its file, where each piece has one. */
  readonly name: string | null;
}

/** The path of the contents in the piece they lie in. */
export const CONTENTS = 'contents.json';

/** SHA-256 in hexadecimal digits. The platform, which is quicker, has none for pages of a plain `http:` address. */
export async function digestOfPiece(bytes: Uint8Array): Promise<string> {
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  return bytesToHex(
    subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)) : sha256(bytes),
  );
}

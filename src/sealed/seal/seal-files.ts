import { newSealingKey, sealerFor, sealIdentity } from '../format/cipher.ts';
import { CONTENTS, digestOfPiece, type Contents, type PieceEntry } from '../format/contents.ts';
import { packFiles, type PackedFile } from '../format/pack.ts';

/** Where sealed bytes go, in the order in which they are called. */
export interface SealTarget {
  readonly putKey: (sealed: Uint8Array, digest: string) => void;
  /** Gives the name of the piece's file where it has one. */
  readonly putPiece: (sealed: Uint8Array) => string | null;
  readonly putContents: (sealed: Uint8Array) => void;
}

export interface Sealing extends Pick<Contents, 'first' | 'idleMinutes'> {
  readonly passphrase: string;
  readonly target: SealTarget;
}

/** What was sealed. */
export interface SealedFiles {
  /** The digest of every file by its path, by which it is known again. */
  readonly digests: ReadonlyMap<string, string>;
  /** So many bytes are sealed in all. */
  readonly bytes: number;
}

/** A piece is opened as a whole, so a page must not wait for much else; so many bytes as they are sealed. */
const PIECE_BYTES = 384 * 1024;
/** What text comes to when it is compressed with others like it. */
const TEXT_PACKS_TO = 1 / 8;
const IS_TEXT = /\.(?:html|css|js|svg|txt|json)$/;

/** Seals files in pieces, in the order in which they come, and then the list of what is in each. */
export async function sealFiles(files: AsyncIterable<PackedFile>, sealing: Sealing): Promise<SealedFiles> {
  const { passphrase, target, first, idleMinutes } = sealing;
  const key = await newSealingKey();
  const sealedKey = await sealIdentity(key.identity, passphrase);
  target.putKey(sealedKey, await digestOfPiece(sealedKey));
  const seal = sealerFor([key.recipient]);
  const pieces: PieceEntry[] = [];
  const places: [string, number][] = [];
  const digests = new Map<string, string>();
  let total = 0;
  for await (const group of grouped(files)) {
    for (const { path, bytes } of group) {
      places.push([path, pieces.length]);
      digests.set(path, await digestOfPiece(bytes));
    }
    const sealed = await seal(await packFiles(group));
    total += sealed.length;
    pieces.push({ digest: await digestOfPiece(sealed), name: target.putPiece(sealed) });
  }
  const contents: Contents = { first, idleMinutes, pieces, files: Object.fromEntries(places) };
  const bytes = new TextEncoder().encode(JSON.stringify(contents));
  target.putContents(await seal(await packFiles([{ path: CONTENTS, bytes }])));
  return { digests, bytes: total };
}

/** Files in groups of about a piece's size. */
async function* grouped(files: AsyncIterable<PackedFile>): AsyncGenerator<PackedFile[]> {
  let group: PackedFile[] = [];
  let size = 0;
  for await (const file of files) {
    const expected = file.bytes.length * (IS_TEXT.test(file.path) ? TEXT_PACKS_TO : 1);
    if (group.length > 0 && size + expected > PIECE_BYTES) {
      yield group;
      [group, size] = [[], 0];
    }
    group.push(file);
    size += expected;
  }
  if (group.length > 0) yield group;
}

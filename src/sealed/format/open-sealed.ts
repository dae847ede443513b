import { openerWith, openIdentity, type Opener } from './cipher.ts';
import { CONTENTS, digestOfPiece, type Contents } from './contents.ts';
import { DamagedError } from './damage.ts';
import { unpackFiles } from './pack.ts';
import type { SealedSource } from './sealed-source.ts';

/** A sealed site that is open: its files are unsealed when they are asked for. */
export interface OpenedSite {
  readonly contents: Contents;
  /** A file by its path; null where there is none. Rejects with what is damaged. */
  readonly read: (path: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Everything in a piece, by path. */
  readonly piece: (number: number) => Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>>;
}

/** So many pieces stay open in memory; others are opened again. */
const MOST_OPEN = 48;

/** Opens a sealed site; null where the pass phrase is another. Rejects with a `DamagedError`. */
export async function openSealed(source: SealedSource, passphrase: string): Promise<OpenedSite | null> {
  if ((await digestOfPiece(source.key.sealed)) !== source.key.digest) throw new DamagedError('key');
  const identity = await openIdentity(source.key.sealed, passphrase);
  if (identity === null) return null;
  const open = openerWith(identity);
  const contents = await readContents(source, open);
  return { contents, ...reading(contents, source, open) };
}

async function readContents(source: SealedSource, open: Opener): Promise<Contents> {
  const contents = await contentsIn(source, open);
  if (source.held !== contents.pieces.filter(({ name }) => name === null).length) throw new DamagedError('piece');
  return contents;
}

async function contentsIn(source: SealedSource, open: Opener): Promise<Contents> {
  try {
    const files = await unpackFiles(await open(source.contents));
    const own = files.find(({ path }) => path === CONTENTS);
    return JSON.parse(new TextDecoder().decode(own?.bytes)) as Contents;
  } catch (error) {
    throw new DamagedError('contents', error);
  }
}

function reading(contents: Contents, source: SealedSource, open: Opener): Pick<OpenedSite, 'read' | 'piece'> {
  const opened = new Map<number, ReturnType<OpenedSite['piece']>>();
  const piece: OpenedSite['piece'] = (number) => {
    const opening = opened.get(number) ?? openPiece(number, { contents, source, open });
    opened.delete(number);
    opened.set(number, opening);
    const [oldest] = opened.keys();
    if (opened.size > MOST_OPEN && oldest !== undefined) opened.delete(oldest);
    return opening;
  };
  const pieceOf = new Map(Object.entries(contents.files));
  return {
    piece,
    read: async (path) => {
      const number = pieceOf.get(path);
      return number === undefined ? null : ((await piece(number)).get(path) ?? null);
    },
  };
}

interface Pieces {
  readonly contents: Contents;
  readonly source: SealedSource;
  readonly open: Opener;
}

async function openPiece(number: number, { contents, source, open }: Pieces) {
  const entry = contents.pieces[number];
  const sealed = entry ? await source.piece(number, entry.name) : null;
  if (!sealed || (await digestOfPiece(sealed)) !== entry?.digest) throw new DamagedError('piece');
  try {
    const files = await unpackFiles(await open(sealed));
    return new Map(files.map(({ path, bytes }) => [path, bytes]));
  } catch (error) {
    throw new DamagedError('piece', error);
  }
}

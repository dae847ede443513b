import { armor } from 'age-encryption';
import { decodeZ85, encodeZ85 } from './z85.ts';

/** The type of the elements that hold a block each: no browser runs it. */
export const BLOCK_TYPE = 'text/plain';
/** The element after the last block of a page: without it the page is cut. */
export const END_ID = 'end';
export const END_BLOCK = `<script type="${BLOCK_TYPE}" id="${END_ID}"></script>`;

const ELEMENT = /<script type="text\/plain"(?: data-digest="([0-9a-f]{64})")?>\n([\s\S]*?)\n<\/script>\n/g;

/** A block as it stands in a page. */
export interface Block {
  readonly text: string;
  /** The digest of its bytes; nothing but the key has it here, and other blocks in the contents. */
  readonly digest: string;
}

/** The sealed key as an element of a page, in age's own text form. */
export function keyElement(sealed: Uint8Array, digest: string): string {
  return `<script type="${BLOCK_TYPE}" data-digest="${digest}">\n${armor.encode(sealed)}</script>\n`;
}

/** A sealed piece as an element of a page, in a line of its own, in which it takes less room. */
export function pieceElement(sealed: Uint8Array): string {
  return `<script type="${BLOCK_TYPE}">\n${encodeZ85(sealed)}\n</script>\n`;
}

/** The blocks of a page as it is written, in their order, and the page without them. */
export function takeBlocks(page: string): { readonly blocks: readonly Block[]; readonly rest: string } {
  const blocks: Block[] = [];
  const rest = page.replace(ELEMENT, (_, digest: string | undefined, text: string) => {
    blocks.push({ text, digest: digest ?? '' });
    return '';
  });
  return { blocks, rest };
}

/** The bytes of the key; null where its block is not whole. */
export function bytesOfKey({ text }: Block): Uint8Array | null {
  try {
    return armor.decode(text);
  } catch {
    return null;
  }
}

/** The bytes of a piece; null where its block is not whole. */
export function bytesOfPiece({ text }: Block): Uint8Array<ArrayBuffer> | null {
  return decodeZ85(text);
}

import { armor } from 'age-encryption';

/** The type of the elements that hold a block each: no browser runs it. */
export const BLOCK_TYPE = 'text/plain';
/** The element after the last block of a page: without it the page is cut. */
export const END_ID = 'end';
export const END_BLOCK = `<script type="${BLOCK_TYPE}" id="${END_ID}"></script>`;

const ELEMENT = /<script type="text\/plain"(?: data-digest="([0-9a-f]{64})")?>\n(-----BEGIN[^<]*)<\/script>\n/g;

/** A block as it stands in a page. */
export interface Block {
  readonly text: string;
  /** The digest of its bytes; nothing but the key has it here, and other blocks in the contents. */
  readonly digest: string;
}

/** Sealed bytes as an element of a page, in age's own text form. */
export function blockElement(sealed: Uint8Array, digest?: string): string {
  const attribute = digest === undefined ? '' : ` data-digest="${digest}"`;
  return `<script type="${BLOCK_TYPE}"${attribute}>\n${armor.encode(sealed)}</script>\n`;
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

/** The bytes of a block; null where it is not whole. */
export function bytesOfBlock({ text }: Block): Uint8Array | null {
  try {
    return armor.decode(text);
  } catch {
    return null;
  }
}

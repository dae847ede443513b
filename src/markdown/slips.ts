import { markdownToMdast, type MdastNode } from 'satteri';
import { commentsIn, type Range } from './hidden.ts';
import { childrenOf } from './walk.ts';

/** What a body has that its writer most likely meant otherwise. */
export interface Slips {
  /** 1-based lines of the body that look like a mark and are none. */
  readonly marks: readonly number[];
  /** The line on which a comment begins that never ends, or null. */
  readonly openComment: number | null;
}

const NO_SLIPS: Slips = { marks: [], openComment: null };
/** A sign of a list and a mark without the space between them, or a mark without the sign. */
const LIKE_MARK = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])?\[[ \t]?(?:[?!\uff1f\uff01][ \t]?\]|[wi]\][ \t])/i;
const MAYBE = /%%|<!--|^[ \t>]*(?:[-*+]|\d{1,9}[.)])?\[[ \t]?[?!wi\uff1f\uff01]/im;

/** Looks a body through for them; code is left alone. */
export function slipsIn(body: string): Slips {
  if (!MAYBE.test(body)) return NO_SLIPS;
  const code: Range[] = [];
  const marks: number[] = [];
  const waiting: { node: MdastNode; isInItem: boolean }[] = [
    { node: markdownToMdast(body, { features: { wikilinks: true, frontmatter: false } }), isInItem: false },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, isInItem } = next;
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (node.type === 'code' || node.type === 'inlineCode') code.push({ from, to });
    if (node.type === 'paragraph') {
      const lines = body.slice(from, to).split('\n');
      const first = node.position?.start.line ?? 1;
      // The first line of an item is a mark if it looks like one.
      for (const [index, line] of lines.entries()) {
        if (!(isInItem && index === 0) && LIKE_MARK.test(line)) marks.push(first + index);
      }
    }
    for (const child of childrenOf(node).toReversed())
      waiting.push({ node: child, isInItem: node.type === 'listItem' });
  }
  const { openFrom } = commentsIn(body, code);
  return { marks, openComment: openFrom === null ? null : body.slice(0, openFrom).split('\n').length };
}

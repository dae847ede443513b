import { parseMarkdown, type MdastNode } from './parse.ts';
import { codeIn } from './code-ranges.ts';
import { commentsIn } from './hidden.ts';
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
  const root = parseMarkdown(body);
  const { openFrom } = commentsIn(body, codeIn(root));
  const openComment = openFrom === null ? null : body.slice(0, openFrom).split('\n').length;
  return { marks: likeMarks(root, body), openComment };
}

/** Lines of paragraphs that look like a mark; the first line of an item is one if it does. */
function likeMarks(root: MdastNode, body: string): number[] {
  const found: number[] = [];
  const waiting: { readonly node: MdastNode; readonly isInItem: boolean }[] = [{ node: root, isInItem: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, isInItem } = next;
    if (node.type === 'paragraph' && node.position) {
      const { start, end } = node.position;
      const lines = body.slice(start.offset, end.offset).split('\n');
      for (const [index, line] of lines.entries()) {
        if (!(isInItem && index === 0) && LIKE_MARK.test(line)) found.push(start.line + index);
      }
    }
    for (const child of childrenOf(node).toReversed())
      waiting.push({ node: child, isInItem: node.type === 'listItem' });
  }
  return found;
}

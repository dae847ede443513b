import type { MdastNode } from './parse.ts';
import type { TextRange } from './hidden.ts';
import { childrenOf } from './walk.ts';

/** Where the code of a parsed text is, in its order: blocks of it, and what stands between backticks. */
export function codeIn(root: MdastNode): TextRange[] {
  const code: TextRange[] = [];
  const waiting: MdastNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'code' || node.type === 'inlineCode') {
      code.push({ from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 });
    }
    for (const child of childrenOf(node).toReversed()) waiting.push(child);
  }
  return code;
}

import type { MdastNode } from './parse.ts';

/** What a node holds, in its order. To be pushed one by one: a call takes only so many arguments. */
export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as readonly MdastNode[]) : [];
}

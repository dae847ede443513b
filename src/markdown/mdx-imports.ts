import { parseMdx, type MdastNode } from './parse.ts';
import { childrenOf } from './walk.ts';

/** What a body imports, and the 1-based line of the body on which that is said. */
export interface Import {
  readonly from: string;
  readonly line: number;
}

const IMPORT = /\b(?:from|import)[ \t]*(?:"([^"\n]+)"|'([^'\n]+)')/;

/** Everything that the code of an `.mdx` body imports. Nothing is run. */
export function importsOf(body: string): Import[] {
  if (!/^(?:import|export)\b/m.test(body)) return [];
  const root = parseMdx(body);
  return childrenOf(root).flatMap((node) => (node.type === 'mdxjsEsm' ? importsIn(node) : []));
}

function importsIn(node: MdastNode & { value: string }): Import[] {
  const first = node.position?.start.line ?? 1;
  return node.value.split('\n').flatMap((text, index) => {
    const found = IMPORT.exec(text);
    const from = found?.[1] ?? found?.[2];
    return from === undefined ? [] : [{ from, line: first + index }];
  });
}

import type { Element, ElementContent } from 'hast';

/** Two equal signs and no more. */
const SIGN = /(?<!=)==(?!=)/;

/** A sign, or what stands between two. */
type Piece = ElementContent | typeof HIGHLIGHT_SIGN;

const HIGHLIGHT_SIGN = Symbol('highlight');

/** What an element holds, with `==marked==` as a mark: two equal signs close around words of one line. Those of a sum stand apart. */
export function withHighlights(children: readonly ElementContent[]): ElementContent[] {
  if (!children.some((child) => child.type === 'text' && SIGN.test(child.value))) return [...children];
  const runs = runsOf(children.flatMap(piecesOf));
  const [first = [], ...rest] = runs;
  const made: ElementContent[] = [...first];
  for (let index = 0; index < rest.length; index++) {
    const run = rest[index] ?? [];
    const isMarked = index < rest.length - 1 && isTight(run);
    made.push(...(isMarked ? [markOf(run)] : [text('=='), ...run]));
    if (isMarked) made.push(...(rest[++index] ?? []));
  }
  return made;
}

function piecesOf(child: ElementContent): Piece[] {
  if (child.type !== 'text') return [child];
  return child.value
    .split(SIGN)
    .flatMap((words, index) => [
      ...(index === 0 ? [] : [HIGHLIGHT_SIGN as Piece]),
      ...(words === '' ? [] : [text(words)]),
    ]);
}

/** What stands before the first sign, between each two, and behind the last. */
function runsOf(pieces: readonly Piece[]): ElementContent[][] {
  const runs: ElementContent[][] = [[]];
  for (const piece of pieces) {
    if (piece === HIGHLIGHT_SIGN) runs.push([]);
    else runs.at(-1)?.push(piece);
  }
  return runs;
}

/** Whether a run begins and ends with words, on one line. */
function isTight(run: readonly ElementContent[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return false;
  if (run.some((node) => (node.type === 'text' ? node.value.includes('\n') : isBreak(node)))) return false;
  return !(first.type === 'text' && /^\s/.test(first.value)) && !(last.type === 'text' && /\s$/.test(last.value));
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br';
}

function markOf(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'mark', properties: {}, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

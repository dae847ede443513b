import { codeIn } from './code-ranges.ts';
import { edited } from './edits.ts';
import { headingSlug, slugBook } from './headings.ts';
import { commentsIn } from './hidden.ts';
import { isTooMuch } from './obstacle.ts';
import { parseMarkdown, type MdastNode } from './parse.ts';
import { sourceOf } from './source.ts';
import { textOf } from './text.ts';
import { childrenOf } from './walk.ts';

/**
 * The part of a body that a link names behind its `#`: what stands below a heading up to the next of its rank, or the block
 * whose line ends in `^sign`. The whole body where it names none; null where there is no such part. What is hidden is no part.
 */
export function partOf(body: string, named: string): string | null {
  if (named === '') return body;
  if (isTooMuch(body)) return null;
  const visible = withoutHidden(body);
  return named.startsWith('^') ? blockNamed(visible, named) : sectionNamed(visible, named);
}

/** Without its comments, of which a part could show what only the whole hides; lines keep their numbers. */
function withoutHidden(body: string): string {
  const { closed } = commentsIn(body, codeIn(parseMarkdown(body)));
  return edited(
    body,
    closed.map(({ from, to }) => ({ from, to, replacement: body.slice(from, to).replace(/[^\n]/g, '') })),
  );
}

function sectionNamed(body: string, named: string): string | null {
  const wanted = headingSlug(named.split('#').at(-1) ?? named);
  const root = parseMarkdown(sourceOf(body));
  const ownSlug = slugBook();
  const headings = childrenOf(root).filter((node) => node.type === 'heading');
  const at = headings.findIndex((node) => ownSlug(textOf(node)) === wanted);
  const heading = headings[at];
  if (!heading) return null;
  const next = headings.slice(at + 1).find(({ depth }) => depth <= heading.depth);
  return linesOf(body, lineOf(heading, 'start'), next ? lineOf(next, 'start') - 1 : Infinity);
}

function blockNamed(body: string, named: string): string | null {
  const sign = named.toLowerCase();
  const index = body.split('\n').findIndex((line) => {
    const end = line.trimEnd().toLowerCase();
    return end.endsWith(sign) && /^$|\s$/.test(end.slice(0, -sign.length));
  });
  if (index < 0) return null;
  const blocks = childrenOf(parseMarkdown(body));
  const at = blocks.findIndex((block) => holds(block, index + 1));
  const block = blocks[at];
  if (!block) return null;
  const isAlone = linesOf(body, lineOf(block, 'start'), lineOf(block, 'end')).trim().toLowerCase() === sign;
  const meant = isAlone ? blocks[at - 1] : itemIn(block, index + 1);
  if (!meant) return null;
  const [from, to] = [lineOf(meant, 'start'), lineOf(meant, 'end')];
  return unindented(linesOf(body, from, to), (meant.position?.start.column ?? 1) - 1);
}

/** The innermost list item whose own line it is; else the block itself. */
function itemIn(block: MdastNode, line: number): MdastNode {
  const inner = childrenOf(block).find((child) => holds(child, line));
  if (!inner) return block;
  const item = itemIn(inner, line);
  return item === inner && inner.type !== 'listItem' ? block : item;
}

function holds(node: MdastNode, line: number): boolean {
  return lineOf(node, 'start') <= line && line <= lineOf(node, 'end');
}

function lineOf(node: MdastNode, end: 'start' | 'end'): number {
  return node.position?.[end].line ?? 0;
}

/** From a line to another, both included, counted from 1. */
function linesOf(body: string, from: number, to: number): string {
  return body
    .split('\n')
    .slice(from - 1, to)
    .join('\n');
}

function unindented(text: string, columns: number): string {
  return columns === 0 ? text : text.replace(new RegExp(`^[ \\t>]{0,${String(columns)}}`, 'gm'), '');
}

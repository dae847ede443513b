import { edited, type Edit } from './edits.ts';
import { isTooMuch } from './obstacle.ts';
import { parseMarkdown, type MdastNode } from './parse.ts';
import { childrenOf } from './walk.ts';

const DEEPEST = 6;

interface BelowOptions {
  /** The level of the heading that stands above the body. */
  readonly level: number;
  /** Where a picture lies, seen from the text that the body goes into; null where that is not known. */
  readonly pictureAt: (target: string) => string | null;
}

/** Whether anything in a body can be a heading, a picture, or something that has no end. Nothing in it reaches over a line. */
const NEEDS_A_LOOK = /[#<`~]|!\[|^[ \t>]*(?:=+|-+)[ \t]*$/m;

/**
 * A body as it may stand below a heading, in one text with others: its headings lie deeper, its pictures are where they lie from
 * there, and code is as it was. Null for one that would take hold of what follows, as with a block of code that has no end, and
 * for one that is too much to be laid out.
 */
export function bodyBelow(written: string, options: BelowOptions): string | null {
  const body = written.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  if (isTooMuch(body)) return null;
  if (!NEEDS_A_LOOK.test(body)) return body;
  const probe = `${body}\n\n`;
  const root = parseMarkdown(`${probe}# .\n`);
  const last = childrenOf(root).at(-1);
  if (last?.type !== 'heading' || last.position?.start.offset !== probe.length) return null;
  return edited(body, editsIn(root, body, options));
}

function editsIn(root: MdastNode, body: string, options: BelowOptions): Edit[] {
  const edits: Edit[] = [];
  const waiting: MdastNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const replacement = from < body.length ? replacementFor(node, body.slice(from, to), options) : null;
    // A picture may stand in a heading of which only the signs change.
    if (replacement !== null) edits.push({ from, to: from + replacement.length, replacement: replacement.text });
    for (const child of childrenOf(node)) waiting.push(child);
  }
  return edits;
}

interface Replacement {
  /** So many signs from the node's beginning. */
  readonly length: number;
  readonly text: string;
}

function replacementFor(node: MdastNode, written: string, { level, pictureAt }: BelowOptions): Replacement | null {
  if (node.type === 'heading') return headingBelow(written, node.depth, level);
  if (node.type === 'html') return { length: written.length, text: tagsBelow(written, level) };
  if (node.type !== 'image') return null;
  const place = pictureAt(node.url);
  if (place === null) return null;
  const words = (node.alt ?? '').replace(/[[\]\\]/g, String.raw`\$&`);
  return { length: written.length, text: `![${words}](${destination(place)})` };
}

/** A heading that is underlined becomes one with signs before it, as there are only two depths of the other. */
function headingBelow(written: string, depth: number, level: number): Replacement {
  const signs = '#'.repeat(Math.min(DEEPEST, depth + level));
  if (/^#{1,6}(?:\s|$)/.test(written)) return { length: depth, text: signs };
  const words = written.split('\n').slice(0, -1);
  const line = words.map((one) => one.replace(/^[\s>]+/, '').trimEnd()).join(' ');
  return { length: written.length, text: `${signs} ${line}` };
}

function tagsBelow(html: string, level: number): string {
  return html.replace(
    /(<\/?h)([1-6])(?=[\s>/])/gi,
    (_, tag: string, depth: string) => `${tag}${String(Math.min(DEEPEST, Number(depth) + level))}`,
  );
}

/** A path as the place of a picture: what would end it there stands in brackets or is written out. */
function destination(path: string): string {
  if (/^[\w./-]+$/.test(path)) return path;
  return /[<>\n\\]/.test(path) ? encodeURI(path) : `<${path}>`;
}

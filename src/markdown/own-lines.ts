import { parseWithoutPlaces, type MdastNode } from './parse.ts';
import { textOf } from './text.ts';

/**
 * The words of a list item's first paragraph as far as they are its own: a line that is not indented below the item's sign
 * belongs to whatever the writer began there, though Markdown reads it as carrying the paragraph on.
 */
export function ownTextOf(item: MdastNode, paragraph: MdastNode, source: string): string {
  const [start, from, to] = [offsetOf(item, 'start'), offsetOf(paragraph, 'start'), offsetOf(paragraph, 'end')];
  const [first = '', ...more] = source.slice(from, to).split('\n');
  const place = placeOf(source.slice(source.lastIndexOf('\n', start - 1) + 1, start));
  const foreign = more.findIndex((line) => !isOwn(placeOf(/^[\s>]*/.exec(line)?.[0] ?? ''), place));
  if (foreign < 0) return textOf(paragraph);
  const own = [first, ...more.slice(0, foreign)].map((line) => line.replace(/^[\s>]+|\\$/g, ''));
  return textOf(parseWithoutPlaces(own.join('\n')));
}

function offsetOf(node: MdastNode, end: 'start' | 'end'): number {
  return node.position?.[end].offset ?? 0;
}

/** How many quotes stand around a line's beginning, and how far it is indented behind the last of them. */
interface LinePlace {
  readonly quotes: number;
  readonly indent: number;
}

const COLUMNS_PER_TAB = 4;

function placeOf(before: string): LinePlace {
  const behind = before.slice(before.lastIndexOf('>') + 1).replaceAll('\t', ' '.repeat(COLUMNS_PER_TAB));
  return { quotes: before.split('>').length - 1, indent: behind.length };
}

function isOwn(line: LinePlace, item: LinePlace): boolean {
  return line.quotes >= item.quotes && line.indent > item.indent;
}

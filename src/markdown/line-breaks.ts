import { parseMarkdown, type MdastNode } from './parse.ts';
import { edited, type Edit } from './edits.ts';
import type { LineBreaks } from './html-options.ts';
import { isTooMuch } from './obstacle.ts';
import { childrenOf } from './walk.ts';

/** A line that another follows which may carry it on: no empty one, no heading, and no item of a list. */
const TWO_LINES = /[^\n]\n(?! {0,3}(?:[-*+][ \t]+\S|#{1,6}[ \t]))[ \t>]*\S/;
/** How long lines are that an editor wraps; a person's own are shorter, or as long as what they say. */
const [SHORTEST_WRAP, LONGEST_WRAP] = [55, 125];
const BREAK = '  ';
/** A sign for a break at a line's end; two spaces are one, but not behind a tab. */
const BROKEN = /(?:\\|(?<![ \t]) {2,})$/;

/** A source in which the line ends of paragraphs are breaks, as they were typed; lines that were wrapped are joined. */
export function withLineBreaks(source: string, lineBreaks: LineBreaks): string {
  if (lineBreaks === 'joined' || !TWO_LINES.test(source) || isTooMuch(source)) return source;
  const paragraphs = paragraphsOf(source);
  const width = paragraphs.reduce((most, { lines }) => Math.max(most, widthOf(lines)), 0);
  const kept = paragraphs.filter(({ lines }) => lineBreaks === 'kept' || !isWrapped(lines, width));
  return edited(source, kept.flatMap(breaksIn));
}

interface Paragraph {
  readonly from: number;
  readonly lines: readonly string[];
}

function paragraphsOf(source: string): Paragraph[] {
  const found: Paragraph[] = [];
  const waiting: MdastNode[] = [parseMarkdown(source)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const child of childrenOf(node)) waiting.push(child);
    if (node.type !== 'paragraph' || !node.position) continue;
    const [from, to] = [node.position.start.offset ?? 0, node.position.end.offset ?? 0];
    const lines = source.slice(from, to).split('\n');
    if (lines.length > 1) found.push({ from, lines });
  }
  return found;
}

/** The longest line that an editor may have wrapped; an address that could not be is longer. */
function widthOf(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length <= LONGEST_WRAP);
  return lengths.reduce((most, length) => Math.max(most, length), 0);
}

/** Whether each line is about as long as the next word allows. */
function isWrapped(lines: readonly string[], width: number): boolean {
  if (width < SHORTEST_WRAP) return false;
  return lines.every((line, index) => {
    const next = lines[index + 1]?.replace(/^[\s>]+/, '');
    if (next === undefined) return true;
    const [word = ''] = next.split(/\s/, 1);
    return line.trimEnd().length + 1 + word.length > width;
  });
}

function breaksIn({ from, lines }: Paragraph): Edit[] {
  let at = from;
  return lines.slice(0, -1).flatMap((line) => {
    const end = at + line.trimEnd().length;
    at += line.length + 1;
    return BROKEN.test(line) ? [] : [{ from: end, to: at - 1, replacement: BREAK }];
  });
}

import { markdownToMdast, type MdastNode } from 'satteri';

const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'listItem',
  'blockquote',
  'code',
  'tableRow',
  'thematicBreak',
]);

/** The words of a body without its Markdown, one block a line: for search and excerpts. Raw HTML leaves only its words. */
export function toPlainText(body: string): string {
  const root = markdownToMdast(body, { features: { wikilinks: true, frontmatter: false }, position: false });
  return textOf(root)
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

/** The words of a node and all below it. */
export function textOf(root: MdastNode): string {
  const words: string[] = [];
  const waiting: MdastNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (BLOCKS.has(node.type)) words.push('\n');
    if (node.type === 'break') words.push(' ');
    if (node.type === 'tableCell') words.push(' ');
    if (node.type === 'image') words.push(node.alt ?? '');
    if ('value' in node && typeof node.value === 'string') words.push(node.value);
    if ('children' in node) waiting.push(...(node.children as MdastNode[]).toReversed());
  }
  return words.join('');
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The beginning of a text, cut between words, or between characters where a word is longer than that. */
export function excerptOf(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const start = line.slice(0, longest);
  const lastSpace = start.lastIndexOf(' ');
  if (lastSpace > longest / 2) return `${start.slice(0, lastSpace).replace(/[\s,;:.]+$/, '')}\u2026`;
  const whole = [...graphemes.segment(line.slice(0, longest + LONGEST_GRAPHEME))].map(({ segment }) => segment);
  let cut = '';
  for (const grapheme of whole) {
    if (cut.length + grapheme.length > longest) break;
    cut += grapheme;
  }
  return `${cut}\u2026`;
}

/** Room for a family of emoji at the cut, in UTF-16 units. */
const LONGEST_GRAPHEME = 40;

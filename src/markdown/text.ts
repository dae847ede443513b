import { parseWithoutPlaces, type MdastNode } from './parse.ts';
import { CALLOUT_SIGN } from './callout.ts';
import { withoutComments } from './comments.ts';
import { isTooMuch } from './obstacle.ts';
import { withoutSigns } from './line/as-printed.ts';
import { plainProseToText } from './plain-prose.ts';
import { sourceOf } from './source.ts';
import { childrenOf } from './walk.ts';

const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'listItem',
  'blockquote',
  'code',
  'tableRow',
  'thematicBreak',
]);

/** The letter or sign of a task, which is no word of it. */
const TASK_SIGN = /^\[[ \t]?(?:[^\p{L}\p{N}\]\s][ \t]?\]\s*|[wix]\]\s+(?=\S))/gimu;

/** The words of a body without its Markdown, one block a line: for search and excerpts. Raw HTML leaves only its words. */
export function toPlainText(body: string): string {
  const source = sourceOf(body);
  if (isTooMuch(source)) return source.trim();
  return withoutSigns(plainProseToText(source) ?? textOf(parseWithoutPlaces(source)))
    .replace(CALLOUT_SIGN, '')
    .replace(TASK_SIGN, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

/** What is written below the pictures of a body, or shown when one is pointed at: the title of each that has one. */
export function captionsOf(body: string): string[] {
  const source = sourceOf(body);
  if (!source.includes('![') || isTooMuch(source)) return [];
  const captions: string[] = [];
  const waiting: MdastNode[] = [parseWithoutPlaces(source)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'image' && node.title) captions.push(node.title);
    for (const child of childrenOf(node).toReversed()) waiting.push(child);
  }
  return captions;
}

/** The words of a node and all below it, without what is struck out. */
export function textOf(root: MdastNode): string {
  const words: string[] = [];
  let struck = 0;
  const waiting: MdastNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'delete') continue;
    if (node.type === 'html') struck = Math.max(0, struck + strikesIn(node.value));
    if (struck === 0) words.push(ownTextOf(node));
    for (const child of childrenOf(node).toReversed()) waiting.push(child);
  }
  return words.join('');
}

/** How many elements of struck-out text HTML opens, less those that it closes. */
function strikesIn(html: string): number {
  const tags = html.match(/<\/?(?:del|s|strike)\b/gi) ?? [];
  return tags.reduce((open, tag) => open + (tag.startsWith('</') ? -1 : 1), 0);
}

function ownTextOf(node: MdastNode): string {
  if (BLOCKS.has(node.type)) return 'value' in node && typeof node.value === 'string' ? `\n${node.value}` : '\n';
  if (node.type === 'break' || node.type === 'tableCell') return ' ';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (node.type === 'html') return wordsOfHtml(node.value);
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}

/** What a reader sees of raw HTML: neither its tags nor its comments. */
function wordsOfHtml(html: string): string {
  return withoutComments(html, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replaceAll('&lt;', '<');
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The beginning of a text, cut between words, or between characters where a word is longer than that. */
export function excerptOf(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const start = line.slice(0, longest);
  const lastSpace = start.lastIndexOf(' ');
  if (lastSpace > longest / 2) return `${start.slice(0, lastSpace).replace(/(?<![\s,;:.])[\s,;:.]+$/, '')}\u2026`;
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

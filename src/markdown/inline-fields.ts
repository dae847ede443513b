import { parseMarkdown, type MdastNode } from './parse.ts';
import { codeIn } from './code-ranges.ts';
import { commentsIn, type TextRange } from './hidden.ts';
import { isTooMuch } from './obstacle.ts';
import { childrenOf } from './walk.ts';

/** `name:: value` in a text, as Obsidian's Dataview reads it: on a line of its own, or in brackets anywhere. */
export interface InlineField {
  readonly name: string;
  readonly value: string;
  /** 1-based, in the file. */
  readonly line: number;
  readonly column: number;
}

const SIGN = '::';
/** A name is no sentence. */
const LONGEST_NAME = 60;
const IN_BRACKETS = /[[(]([^[\]():\n]{1,60})::([^[\]()\n]*)[\])]/g;
/** What stands before the words of a line: quotes, the sign of an item, a box. */
const BEFORE_WORDS = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[.\]\s+)?/;
const NO_WORDS: ReadonlySet<string> = new Set(['code', 'inlineCode', 'html', 'delete']);

/** The inline fields of a body that begins on `firstLine` of its file, but those in code and in what is hidden or struck out. */
export function inlineFieldsOf(body: string, firstLine: number): InlineField[] {
  if (!body.includes(SIGN) || isTooMuch(body)) return [];
  const lines = withoutUnread(body).split('\n');
  return lines.flatMap((text, index) => (text.includes(SIGN) ? inLine(text, firstLine + index) : []));
}

function inLine(text: string, line: number): InlineField[] {
  const inBrackets = [...text.matchAll(IN_BRACKETS)].map(({ index, 1: name = '', 2: value = '' }) => {
    return field(name, value, { line, column: index + 2 });
  });
  if (inBrackets.length > 0) return inBrackets.flatMap((one) => one ?? []);
  const start = BEFORE_WORDS.exec(text)?.[0].length ?? 0;
  const at = text.indexOf(SIGN);
  return [field(text.slice(start, at), text.slice(at + SIGN.length), { line, column: start + 1 })].flatMap(
    (one) => one ?? [],
  );
}

function field(name: string, value: string, place: { line: number; column: number }): InlineField | null {
  const plain = withoutEmphasis(name);
  return plain === '' || plain.length > LONGEST_NAME ? null : { name: plain, value: withoutEmphasis(value), ...place };
}

function withoutEmphasis(text: string): string {
  return text.replaceAll(/\*\*|__|==/g, '').trim();
}

/** The body with a space for every sign of code, and of what is hidden or struck out, so that all else keeps its place. */
function withoutUnread(body: string): string {
  const root = parseMarkdown(body);
  const spans = [...hiddenIn(body, root)];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset];
    if (NO_WORDS.has(node.type) && from !== undefined && to !== undefined) spans.push({ from, to });
    else for (const child of childrenOf(node)) waiting.push(child);
  }
  return blanked(body, spans);
}

function hiddenIn(body: string, root: MdastNode): TextRange[] {
  const { closed, openFrom } = commentsIn(body, codeIn(root));
  return openFrom === null ? [...closed] : [...closed, { from: openFrom, to: body.length }];
}

function blanked(body: string, spans: readonly TextRange[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (to <= at) continue;
    parts.push(body.slice(at, Math.max(at, from)), body.slice(Math.max(at, from), to).replace(/[^\n]/g, ' '));
    at = to;
  }
  return [...parts, body.slice(at)].join('');
}

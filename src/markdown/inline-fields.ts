import { markdownToMdast } from 'satteri';
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
const NO_WORDS: ReadonlySet<string> = new Set(['code', 'inlineCode', 'html']);

/** The inline fields of a body that begins on `firstLine` of its file, but those in code. */
export function inlineFieldsOf(body: string, firstLine: number): InlineField[] {
  if (!body.includes(SIGN) || isTooMuch(body)) return [];
  const lines = withoutCode(body).split('\n');
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

/** The body with a space for every sign of code in it, so that all else keeps its place. */
function withoutCode(body: string): string {
  const spans: (readonly [from: number, to: number])[] = [];
  const waiting = [markdownToMdast(body, { features: { wikilinks: true, frontmatter: false } })];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset];
    if (NO_WORDS.has(node.type) && from !== undefined && to !== undefined) spans.push([from, to]);
    else for (const child of childrenOf(node)) waiting.push(child);
  }
  const parts: string[] = [];
  let at = 0;
  for (const [from, to] of spans.sort(([a], [b]) => a - b)) {
    parts.push(body.slice(at, from), body.slice(from, to).replace(/[^\n]/g, ' '));
    at = to;
  }
  return [...parts, body.slice(at)].join('');
}

import { parseMarkdown, type MdastNode } from './parse.ts';
import { edited, type Edit } from './edits.ts';
import { commentsIn, rangeFinder, type TextRange } from './hidden.ts';
import { isTooMuch } from './obstacle.ts';
import { typedTags } from './typed-tags.ts';
import { childrenOf } from './walk.ts';

/** A quick sign that a body holds something that is not read as it is typed. */
const MAY_DIFFER = /%%|<[a-z/!]|\]:|(?<!~)~(?!~)|\^[a-z0-9-]+[ \t]*$/im;

export interface SourceOptions {
  /** A comment without an end is shown on a page, and hides what follows from all else. */
  readonly isForPage?: boolean;
}

/**
 * A body as Markdown should read it: without comments and signs that lead to blocks, and with what only looks like HTML, a
 * definition or struck-out text as the words that it is. Lines keep their numbers; code is left alone.
 */
export function sourceOf(body: string, { isForPage = false }: SourceOptions = {}): string {
  if (!MAY_DIFFER.test(body)) return body;
  if (isTooMuch(body)) return unlaidText(body, { isForPage });
  const read = readThrough(body);
  return edited(body, [...commentEdits(body, read.code, isForPage), ...read.edits, ...tagEdits(body, read)]);
}

/** A body as it is written, but for its comments. */
export function unlaidText(body: string, { isForPage = false }: SourceOptions = {}): string {
  return edited(body, commentEdits(body, [], isForPage));
}

function commentEdits(body: string, code: readonly TextRange[], isForPage: boolean): Edit[] {
  const { closed, openFrom } = commentsIn(body, code);
  const hidden = openFrom === null || isForPage ? closed : [...closed, { from: openFrom, to: body.length }];
  return hidden.map(({ from, to }) => ({ from, to, replacement: body.slice(from, to).replace(/[^\n]/g, '') }));
}

interface Read {
  readonly code: readonly TextRange[];
  /** Blocks of HTML, in which Markdown's own signs mean nothing. */
  readonly html: readonly TextRange[];
  readonly edits: readonly Edit[];
}

/** What the parser says of a body: where its code is, and what of it nobody meant as the parser takes it. */
function readThrough(body: string): Read {
  const [code, html, edits]: [TextRange[], TextRange[], Edit[]] = [[], [], []];
  const definitions: { readonly name: string; readonly at: number }[] = [];
  const used = new Set<string>();
  const waiting: MdastNode[] = [parseMarkdown(body)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (node.type === 'code' || node.type === 'inlineCode') code.push({ from, to });
    if (node.type === 'html' && body.slice(from, to).includes('\n')) html.push({ from, to });
    if (node.type === 'definition') definitions.push({ name: node.identifier, at: from });
    if (node.type === 'footnoteDefinition') definitions.push({ name: `^${node.identifier}`, at: from });
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if (node.type === 'footnoteReference') used.add(`^${node.identifier}`);
    if (node.type === 'delete' && body[from + 1] !== '~') edits.push(escape(from), escape(to - 1));
    if (node.type === 'paragraph' || node.type === 'heading') edits.push(...blockSign(body, from, to));
    for (const child of childrenOf(node).toReversed()) waiting.push(child);
  }
  edits.push(...definitions.filter(({ name }) => !used.has(name)).map(({ at }) => escape(at)));
  return { code, html, edits };
}

function escape(at: number): Edit {
  return { from: at, to: at, replacement: '\\' };
}

/** `^ec05d4` at the end of a block, by which Obsidian leads to it. */
function blockSign(body: string, from: number, to: number): Edit[] {
  const block = body.slice(from, to);
  const at = block.lastIndexOf('^');
  if (at < 0 || !/^\^[a-z0-9-]+\s*$/i.test(block.slice(at)) || (at > 0 && !/\s/.test(block[at - 1] ?? ''))) return [];
  return [{ from: from + at, to, replacement: '' }];
}

/** Words in tags: Markdown takes a sign before them, a block of HTML does not. */
function tagEdits(body: string, { code, html }: Read): Edit[] {
  const [codeAt, htmlAt] = [rangeFinder(code), rangeFinder(html)];
  const typed = new Set(typedTags(body));
  return [...typed].flatMap((at) => {
    if (codeAt(at) !== null) return [];
    const block = htmlAt(at);
    const staysHtml = block !== null && !typed.has(block.from);
    return [staysHtml ? { from: at, to: at + 1, replacement: '&lt;' } : escape(at)];
  });
}

import { parseMdx, compileMdx, type MdastNode } from './parse.ts';
import { countOf } from './count.ts';
import { edited, type Edit } from './edits.ts';
import { codeIn } from './code-ranges.ts';
import { isNoteTarget } from './embed.ts';
import { hashtagsAt, mayHoldTags } from './hashtags.ts';
import { commentsIn } from './hidden.ts';
import { headingSlug } from './headings.ts';
import type { HtmlOptions, Picture } from './html-options.ts';
import type { MdxReason } from './mdx-reason.ts';
import { childrenOf } from './walk.ts';

/** Braces and tags times length of the body, since the compiler reads on from each of them: less than a second. */
const MOST_STEPS = 50_000_000;

/** Why an `.mdx` body cannot be built, with its 1-based line in the body. */
export interface MdxMistake {
  readonly reason: MdxReason;
  readonly line: number;
}

/** Why an `.mdx` body cannot be built; null where it can. Nothing is run. */
export function mdxMistakeIn(body: string): MdxMistake | null {
  if (countOf(body, /[{<]/g) * body.length > MOST_STEPS) {
    return { reason: 'too-many-signs', line: 1 };
  }
  try {
    compileMdx(body);
    return importIn(body);
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    const line = /(?:^|\D)(\d+):\d+/.exec(words)?.[1];
    return { reason: reasonOf(words), line: line === undefined ? 1 : Number(line) };
  }
}

const IMPORT = /\b(?:from|import)[ \t]*["']/;

/** What is imported lies outside of the note, where its page would not notice that it changed. */
function importIn(body: string): MdxMistake | null {
  if (!/^(?:import|export)\b/m.test(body)) return null;
  for (const node of childrenOf(parseMdx(body))) {
    if (node.type !== 'mdxjsEsm') continue;
    const place = node.value.split('\n').findIndex((line) => IMPORT.test(line));
    if (place >= 0) return { reason: 'import', line: (node.position?.start.line ?? 1) + place };
  }
  return null;
}

/** The compiler's message may quote the writing, so only its kind is passed on. */
function reasonOf(words: string): MdxReason {
  if (/expression|brace/i.test(words)) return 'brace';
  if (/tag|element|jsx|name/i.test(words)) return 'tag';
  return 'mistake';
}

type Resolvers = Pick<HtmlOptions, 'linkTo' | 'pictureAt' | 'tagTo' | 'isPrinted'>;

/**
 * An `.mdx` body whose links and pictures lead to the site's addresses. Everything else is left as it is written, so
 * that lines keep their numbers.
 */
export function resolveMdx(written: string, resolvers: Resolvers): string {
  const body = withoutHidden(written, resolvers.isPrinted ?? false);
  const edits = editsOf(treeOf(body), body, resolvers).map(({ from, to, replacement }) => {
    const lost = linesIn(body.slice(from, to)) - linesIn(replacement);
    return { from, to, replacement: replacement + '\n'.repeat(Math.max(0, lost)) };
  });
  return edited(body, edits);
}

/** What stands in `%%…%%` is not shown; in code it is code. On paper, one without an end hides what follows. */
function withoutHidden(body: string, isPrinted: boolean): string {
  if (!body.includes('%%')) return body;
  const { closed, openFrom } = commentsIn(body, codeIn(treeOf(body)));
  const hidden = isPrinted && openFrom !== null ? [...closed, { from: openFrom, to: body.length }] : closed;
  return edited(
    body,
    hidden.map(({ from, to }) => ({ from, to, replacement: '\n'.repeat(linesIn(body.slice(from, to))) })),
  );
}

const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|#|\/\/)/i;

function treeOf(body: string): MdastNode {
  return parseMdx(body);
}

function editsOf(root: MdastNode, body: string, resolvers: Resolvers): Edit[] {
  const edits: Edit[] = [];
  const waiting: MdastNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const edit of editsAt(node, resolvers)) edits.push(edit);
    for (const child of childrenOf(node)) waiting.push(child);
  }
  return [...edits, ...tagEdits(root, body, resolvers)];
}

function tagEdits(root: MdastNode, body: string, { tagTo }: Resolvers): Edit[] {
  const edits: Edit[] = [];
  const waiting: MdastNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!mayHoldTags(node)) continue;
    for (const { tag, from, to } of hashtagsAt(node, body)) {
      const address = tagTo?.(tag) ?? null;
      if (address !== null) edits.push({ from, to, replacement: `[${body.slice(from, to)}](${address})` });
    }
    for (const child of childrenOf(node)) waiting.push(child);
  }
  return edits;
}

function editsAt(node: MdastNode, { linkTo, pictureAt }: Resolvers): Edit[] {
  const [from, to] = [node.position?.start.offset, node.position?.end.offset];
  if (from === undefined || to === undefined) return [];
  if (node.type === 'image' && isNoteTarget(node.url)) {
    const [words, address] = [node.alt ?? node.url, linkTo(node.url)];
    return [{ from, to, replacement: address === null ? `{${JSON.stringify(words)}}` : `[${words}](${address})` }];
  }
  if (node.type === 'image') return [{ from, to, replacement: pictureTag(node.alt ?? '', pictureAt(node.url)) }];
  if (node.type === 'definition' && !ELSEWHERE.test(node.url)) {
    const address = linkTo(node.url);
    return address === null ? [] : [{ from, to, replacement: `[${node.label ?? node.identifier}]: ${address}` }];
  }
  if (node.type === 'link' && node.url.startsWith('#')) {
    return linkEdits({ from, to, children: node.children }, `#${headingSlug(node.url.split('#').at(-1) ?? '')}`);
  }
  if (node.type !== 'link' || ELSEWHERE.test(node.url)) return [];
  return linkEdits({ from, to, children: node.children }, linkTo(node.url));
}

/** The label stays as it is, with whatever is edited in it; what stands around it is replaced. */
function linkEdits(
  { from, to, children }: { from: number; to: number; children: MdastNode[] },
  address: string | null,
): Edit[] {
  const start = children.at(0)?.position?.start.offset ?? to;
  const end = children.at(-1)?.position?.end.offset ?? to;
  return [
    { from, to: start, replacement: address === null ? '' : '[' },
    { from: end, to, replacement: address === null ? '' : `](${address})` },
  ];
}

function pictureTag(alt: string, picture: Picture | null): string {
  const text = JSON.stringify(alt);
  if (!picture) return `{${text}}`;
  const { address, width, height } = picture;
  return `<img src="${address}" alt={${text}} width="${String(width)}" height="${String(height)}" loading="lazy" />`;
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

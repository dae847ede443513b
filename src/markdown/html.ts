import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toCallout } from './callout.ts';
import { withTagLinks } from './hashtags.ts';
import { slugBook } from './headings.ts';
import { isOfEmbeds, quotation } from './embedded-part.ts';
import { embedded, linkElement } from './html-links.ts';
import { markedItem } from './html-marks.ts';
import type { HtmlOptions } from './html-options.ts';
import { withHighlights } from './highlights.ts';
import { isTooMuch } from './obstacle.ts';
import { hashtagsOf } from './outline.ts';
import { withLineBreaks } from './line-breaks.ts';
import { sourceOf, unlaidText } from './source.ts';
import { plainProseToHtml } from './plain-html.ts';
import { isPlainProse } from './plain-prose.ts';
import { toSafeTree } from './safe-tree.ts';

const HEADING = /^h([1-6])$/;
/** In these every sign is itself. */
const LITERAL: ReadonlySet<string> = new Set(['code', 'pre', 'kbd', 'samp']);

/** Markdown to HTML that is safe on a page: raw HTML passes the sanitizer's list, nothing runs, nothing is fetched from elsewhere. */
export function toSafeHtml(written: string, options: HtmlOptions): string {
  const body = bodyOf(written, options);
  if (isTooMuch(body)) return toHtml(unlaid(written, options));
  if (isPlainProse(body)) return plainProseToHtml(body, options);
  return toHtml({ type: 'root', children: laidOut(body, written, options) });
}

/** As it is written where it nests deeper than can be laid out. */
function laidOut(body: string, written: string, options: HtmlOptions): ElementContent[] {
  try {
    const linked = options.tagTo ? withTagLinks(body, hashtagsOf(body)) : body;
    const { children, slugs } = withHeadingIds(toSafeTree(linked, options.idPrefix), options.idPrefix);
    return rewriteAll(children, { ...options, slugs, embedded: new Set() });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [unlaid(written, options)];
  }
}

function bodyOf(written: string, { isPrinted = false, lineBreaks = 'guessed' }: HtmlOptions): string {
  return withLineBreaks(sourceOf(written, { isForPage: !isPrinted }), lineBreaks);
}

function unlaid(written: string, { isPrinted = false }: HtmlOptions): Element {
  const value = unlaidText(written, { isForPage: !isPrinted });
  return { type: 'element', tagName: 'pre', properties: {}, children: [{ type: 'text', value }] };
}

/** The tree with an id on every heading, and those ids without the note's prefix. */
function withHeadingIds(root: Nodes, idPrefix: string): { children: ElementContent[]; slugs: ReadonlySet<string> } {
  const ownSlug = slugBook();
  const slugs = new Set<string>();
  const visit = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.map((node) => {
      if (node.type !== 'element') return node;
      if (!HEADING.test(node.tagName)) return { ...node, children: visit(node.children) };
      const slug = ownSlug(wordsOf(node));
      slugs.add(slug);
      return { ...node, properties: { id: `${idPrefix}-${slug}`, ...node.properties } };
    });
  const children = (root as Root).children.filter((child): child is ElementContent => child.type !== 'doctype');
  return { children: visit(children), slugs };
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsOf).join('') : '';
}

interface Rewriting extends HtmlOptions {
  readonly slugs: ReadonlySet<string>;
  /** What was shown already: a note shows each part once. */
  readonly embedded: Set<string>;
}

function rewriteAll(children: readonly ElementContent[], options: Rewriting): ElementContent[] {
  return withHighlights(children).flatMap((child) => (child.type === 'element' ? rewrite(child, options) : [child]));
}

function rewrite(written: Element, options: Rewriting): ElementContent[] {
  if (written.tagName === 'img') return embedded(written, options);
  if (LITERAL.has(written.tagName)) return [written];
  if (written.tagName === 'p' && isOfEmbeds(written)) return rewriteEmbeds(written, options);
  const element = written.tagName === 'blockquote' ? toCallout(written) : written;
  const rewritten = { ...element, children: rewriteAll(element.children, options) };
  if (element.tagName === 'a') return linkElement(rewritten, options);
  if (element.tagName === 'li') return [markedItem(rewritten, options.markLabels)];
  const level = HEADING.exec(element.tagName)?.[1];
  if (level === undefined) return [rewritten];
  return [{ ...rewritten, tagName: `h${String(Math.min(6, Number(level) + options.headingShift))}` }];
}

/** Each embedded part as a quotation in place of the paragraph; what is not to be shown stays in it as a link. */
function rewriteEmbeds(paragraph: Element, options: Rewriting): ElementContent[] {
  const shown = paragraph.children.map((child) => (child.type === 'element' ? quotationOf(child, options) : null));
  if (shown.every((one) => one === null)) return [{ ...paragraph, children: rewriteAll(paragraph.children, options) }];
  return paragraph.children.flatMap((child, index): ElementContent[] => {
    const quotation = shown[index];
    if (quotation) return [quotation];
    if (child.type !== 'element' || child.tagName !== 'img') return [];
    return [{ ...paragraph, children: embedded(child, options) }];
  });
}

function quotationOf(image: Element, options: Rewriting): Element | null {
  const target = image.properties['src'] ?? '';
  const part = options.embedded.has(target) ? null : (options.partAt?.(target) ?? null);
  if (part === null) return null;
  options.embedded.add(target);
  const idPrefix = `${options.idPrefix}-part${String(options.embedded.size)}`;
  const body = bodyOf(part.body, options);
  const isShown = !isTooMuch(body);
  const inner = { ...options, ...part.targets, idPrefix, partAt: noPart };
  return quotation(part, isShown ? laidOut(body, part.body, inner) : [unlaid(part.body, options)]);
}

/** One level is shown. */
function noPart(): null {
  return null;
}

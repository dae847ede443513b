import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toCallout } from './callout.ts';
import { withTagLinks } from './hashtags.ts';
import { slugBook } from './headings.ts';
import { embedded, linkElement } from './html-links.ts';
import { markedItem } from './html-marks.ts';
import type { HtmlOptions } from './html-options.ts';
import { isTooMuch } from './obstacle.ts';
import { hashtagsOf } from './outline.ts';
import { withLineBreaks } from './line-breaks.ts';
import { sourceOf } from './source.ts';
import { isPlainProse, plainProseToHtml } from './plain-prose.ts';
import { toSafeTree } from './safe-tree.ts';

const HEADING = /^h([1-6])$/;

/** Markdown to HTML that is safe on a page: raw HTML passes the sanitizer's list, nothing runs, nothing is fetched from elsewhere. */
export function toSafeHtml(written: string, options: HtmlOptions): string {
  const body = withLineBreaks(sourceOf(written, { isForPage: true }), options.lineBreaks ?? 'guessed');
  if (isTooMuch(body)) return asWritten(written);
  const plain = isPlainProse(body) ? plainProseToHtml(body) : null;
  // Headings get ids, by which other notes lead to them.
  if (plain !== null && !plain.includes('<h')) return plain;
  try {
    const linked = options.tagTo ? withTagLinks(body, hashtagsOf(body)) : body;
    const { children, slugs } = withHeadingIds(toSafeTree(linked, options.idPrefix), options.idPrefix);
    return toHtml({ type: 'root', children: rewriteAll(children, { ...options, slugs }) });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return asWritten(written);
  }
}

function asWritten(body: string): string {
  return toHtml({ type: 'element', tagName: 'pre', properties: {}, children: [{ type: 'text', value: body }] });
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
}

function rewriteAll(children: readonly ElementContent[], options: Rewriting): ElementContent[] {
  return children.flatMap((child) => (child.type === 'element' ? rewrite(child, options) : [child]));
}

function rewrite(written: Element, options: Rewriting): ElementContent[] {
  if (written.tagName === 'img') return embedded(written, options);
  const element = written.tagName === 'blockquote' ? toCallout(written) : written;
  const rewritten = { ...element, children: rewriteAll(element.children, options) };
  if (element.tagName === 'a') return linkElement(rewritten, options);
  if (element.tagName === 'li') return [markedItem(rewritten, options.markLabels)];
  const level = HEADING.exec(element.tagName)?.[1];
  if (level === undefined) return [rewritten];
  return [{ ...rewritten, tagName: `h${String(Math.min(6, Number(level) + options.headingShift))}` }];
}

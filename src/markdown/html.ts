import type { Element, ElementContent, Nodes, Root } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { defineMdastPlugin, htmlToHast, markdownToHast, markdownToHtml } from 'satteri';
import { MARK_PATTERN, MARKS } from './outline.ts';

/** A picture as the site serves it. */
export interface Picture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

export interface HtmlOptions {
  /** The address of a link's target; null for one that leads nowhere, which is then shown as text. */
  readonly linkTo: (target: string) => string | null;
  readonly pictureAt: (target: string) => Picture | null;
  /** Keeps the ids of one note apart from those of the others on the page. */
  readonly idPrefix: string;
  /** How far headings move down so that they stand below the page's own. */
  readonly headingShift: number;
  readonly markLabels: Readonly<Record<string, string>>;
}

const EXTERNAL = /^(?:https?:|mailto:|tel:)/i;

/** Markdown to HTML that is safe on a page: raw HTML passes the sanitizer's list, nothing runs, nothing is fetched from elsewhere. */
export function toSafeHtml(body: string, options: HtmlOptions): string {
  try {
    const safe = sanitize(toTree(body), schemaFor(options.idPrefix));
    return toHtml({ type: 'root', children: rewriteAll(childrenOf(safe), options) });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return toHtml({ type: 'element', tagName: 'pre', properties: {}, children: [{ type: 'text', value: body }] });
  }
}

const FEATURES = { wikilinks: true, frontmatter: false };
/** Elements whose content a browser does not read as text, so that one of them left open hides the rest of the note. */
const SWALLOWING =
  /<(?:script|style|textarea|title|xmp|iframe|noembed|noframes|noscript|plaintext|template|svg|math|select|object|head|frameset)\b/i;

function toTree(body: string): Nodes {
  if (!body.includes('<')) return markdownToHast(body, { features: FEATURES, position: false }) as Nodes;
  const { html } = markdownToHtml(body, { features: FEATURES, mdastPlugins: [showSwallowing] });
  return htmlToHast(html, { fragment: true }) as Nodes;
}

/** HTML that would hide what follows it is shown as it is typed; no word of a note is lost. */
const showSwallowing = defineMdastPlugin({
  name: 'show-swallowing-html',
  html(node, context) {
    const isOpenComment = /<!--(?![\s\S]*-->)/.test(node.value) || /<(?:\?|!(?!--))/.test(node.value);
    if (!isOpenComment && !SWALLOWING.test(node.value)) return;
    const text = { type: 'text' as const, value: node.value };
    const isBlock = ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(context.parent(node)?.type ?? 'root');
    context.replaceNode(node, isBlock ? { type: 'paragraph', children: [text] } : text);
  },
});

/** GitHub's list of elements and attributes, without what could point elsewhere or pass for the page's own. */
function schemaFor(idPrefix: string): Schema {
  return {
    ...defaultSchema,
    clobberPrefix: `${idPrefix}-`,
    tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'picture' && name !== 'source'),
    protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'], src: [] },
  };
}

function childrenOf(node: Nodes): ElementContent[] {
  return (node as Root).children.filter((child): child is ElementContent => child.type !== 'doctype');
}

function rewriteAll(children: readonly ElementContent[], options: HtmlOptions): ElementContent[] {
  return children.flatMap((child) => (child.type === 'element' ? rewrite(child, options) : [child]));
}

function rewrite(element: Element, options: HtmlOptions): ElementContent[] {
  if (element.tagName === 'img') return [pictureElement(element, options)];
  const children = rewriteAll(element.children, options);
  if (element.tagName === 'a') return linkElement({ ...element, children }, options);
  if (element.tagName === 'li') return [markedItem({ ...element, children }, options)];
  if (/^h[1-6]$/.test(element.tagName)) {
    const level = Math.min(6, Number(element.tagName[1]) + options.headingShift);
    return [{ ...element, tagName: `h${String(level)}`, children }];
  }
  return [{ ...element, children }];
}

function linkElement(element: Element, options: HtmlOptions): ElementContent[] {
  const target = element.properties['href'];
  if (typeof target !== 'string') return element.children;
  if (EXTERNAL.test(target)) {
    return [{ ...element, properties: { ...element.properties, rel: ['noopener', 'noreferrer'] } }];
  }
  if (target.startsWith('#')) {
    return [{ ...element, properties: { ...element.properties, href: `#${options.idPrefix}-${target.slice(1)}` } }];
  }
  const address = options.linkTo(target);
  if (address !== null) return [{ ...element, properties: { ...element.properties, href: address } }];
  return [{ type: 'element', tagName: 'span', properties: { className: ['broken-link'] }, children: element.children }];
}

function pictureElement(element: Element, options: HtmlOptions): ElementContent {
  const source = element.properties['src'];
  const alt = String(element.properties['alt'] ?? '');
  const picture = typeof source === 'string' ? options.pictureAt(source) : null;
  if (!picture) {
    return { type: 'element', tagName: 'span', properties: { className: ['no-picture'] }, children: [{ type: 'text', value: alt }] };
  }
  const { address, width, height } = picture;
  return {
    type: 'element',
    tagName: 'img',
    properties: { src: address, alt, width, height, loading: 'lazy', decoding: 'async' },
    children: [],
  };
}

function markedItem(item: Element, options: HtmlOptions): Element {
  const paragraph = item.children.find((child) => child.type === 'element' && child.tagName === 'p') as Element | undefined;
  const holder = paragraph ?? item;
  const [first, ...rest] = holder.children;
  const found = first?.type === 'text' ? MARK_PATTERN.exec(first.value) : null;
  const letter = found?.[1];
  if (!found || first?.type !== 'text' || letter === undefined || !(letter in MARKS)) return item;
  const kind = MARKS[letter as keyof typeof MARKS];
  const label: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['mark'] },
    children: [{ type: 'text', value: options.markLabels[kind] ?? kind }],
  };
  const marked = [label, { type: 'text' as const, value: ` ${first.value.slice(found[0].length)}` }, ...rest];
  const properties = { ...item.properties, className: ['marked'] };
  if (holder === item) return { ...item, properties, children: marked };
  return { ...item, properties, children: item.children.map((child) => (child === holder ? { ...holder, children: marked } : child)) };
}

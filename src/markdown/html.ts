import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { isTooDeep } from './depth.ts';
import { isNoteTarget, widthIn } from './embed.ts';
import { TAG_TARGET, withTagLinks } from './hashtags.ts';
import { hashtagsOf, MARK_PATTERN, MARKS } from './outline.ts';
import { isPlainProse, plainProseToHtml } from './plain-prose.ts';
import { toSafeTree } from './safe-tree.ts';

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
  /** The page of a tag; null for one without a page, which is then text. */
  readonly tagTo?: (tag: string) => string | null;
  /** Keeps the ids of one note apart from those of the others on the page. */
  readonly idPrefix: string;
  /** How far headings move down so that they stand below the page's own. */
  readonly headingShift: number;
  readonly markLabels: Readonly<Record<string, string>>;
}

const EXTERNAL = /^(?:https?:|mailto:|tel:)/i;

/** Markdown to HTML that is safe on a page: raw HTML passes the sanitizer's list, nothing runs, nothing is fetched from elsewhere. */
export function toSafeHtml(body: string, options: HtmlOptions): string {
  if (isTooDeep(body)) return asWritten(body);
  if (isPlainProse(body)) return plainProseToHtml(body, options.headingShift);
  try {
    const linked = options.tagTo ? withTagLinks(body, hashtagsOf(body)) : body;
    const children = childrenOf(toSafeTree(linked, options.idPrefix));
    return toHtml({ type: 'root', children: rewriteAll(children, options) });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return asWritten(body);
  }
}

function asWritten(body: string): string {
  return toHtml({ type: 'element', tagName: 'pre', properties: {}, children: [{ type: 'text', value: body }] });
}

function childrenOf(node: Nodes): ElementContent[] {
  return (node as Root).children.filter((child): child is ElementContent => child.type !== 'doctype');
}

function rewriteAll(children: readonly ElementContent[], options: HtmlOptions): ElementContent[] {
  return children.flatMap((child) => (child.type === 'element' ? rewrite(child, options) : [child]));
}

function rewrite(element: Element, options: HtmlOptions): ElementContent[] {
  if (element.tagName === 'img') return embedded(element, options);
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
  if (options.tagTo && target.startsWith(TAG_TARGET)) return tagElement(element, options.tagTo(tagIn(target)));
  if (target.startsWith('#')) {
    return [{ ...element, properties: { ...element.properties, href: `#${options.idPrefix}-${target.slice(1)}` } }];
  }
  const address = options.linkTo(target);
  if (address !== null) return [{ ...element, properties: { ...element.properties, href: address } }];
  return [{ type: 'element', tagName: 'span', properties: { className: ['broken-link'] }, children: element.children }];
}

function tagIn(target: string): string {
  try {
    return decodeURIComponent(target.slice(TAG_TARGET.length));
  } catch {
    return '';
  }
}

function tagElement(element: Element, address: string | null): ElementContent[] {
  if (address === null) return element.children;
  return [{ ...element, properties: { href: address, className: ['tag'] } }];
}

/** A picture, or a link to the note that is embedded. */
function embedded(element: Element, options: HtmlOptions): ElementContent[] {
  const { src: source, alt } = element.properties;
  if (typeof source !== 'string' || !isNoteTarget(source)) return [pictureElement(element, options)];
  const words = { type: 'text' as const, value: typeof alt === 'string' && alt !== '' ? alt : source };
  return linkElement({ type: 'element', tagName: 'a', properties: { href: source }, children: [words] }, options);
}

function pictureElement(element: Element, options: HtmlOptions): ElementContent {
  const source = element.properties['src'];
  const alt = element.properties['alt'] ?? '';
  const picture = typeof source === 'string' ? options.pictureAt(source) : null;
  if (!picture) {
    return {
      type: 'element',
      tagName: 'span',
      properties: { className: ['no-picture'] },
      children: [{ type: 'text', value: alt }],
    };
  }
  const { address } = picture;
  const asked = widthIn(alt);
  const width = Math.min(asked ?? picture.width, picture.width);
  const height = Math.round((picture.height * width) / picture.width);
  return {
    type: 'element',
    tagName: 'img',
    properties: { src: address, alt: asked === null ? alt : '', width, height, loading: 'lazy', decoding: 'async' },
    children: [],
  };
}

function markedItem(item: Element, options: HtmlOptions): Element {
  const paragraph = item.children.find((child) => child.type === 'element' && child.tagName === 'p') as
    Element | undefined;
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
  return {
    ...item,
    properties,
    children: item.children.map((child) => (child === holder ? { ...holder, children: marked } : child)),
  };
}

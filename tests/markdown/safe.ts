import type { Element, Nodes } from 'hast';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import { toSafeHtml } from '../../src/markdown/html.ts';
import type { HtmlOptions } from '../../src/markdown/html-options.ts';

/** No link leads anywhere and there is one picture: what is left of addresses is what the note brought along. */
export const OPTIONS: HtmlOptions = {
  linkTo: () => null,
  pictureAt: (target) => (target === 'sea.jpg' ? { address: '/pictures/sea.jpg', width: 4, height: 3 } : null),
  idPrefix: 'n1',
  headingShift: 2,
  markLabels: { question: 'Question', topic: 'To bring up', win: 'Win', insight: 'Insight' },
};

export function html(body: string, options: Partial<HtmlOptions> = {}): string {
  return toSafeHtml(body, { ...OPTIONS, ...options });
}

/** The same markup by one stringifier, so that two ways to escape a sign are no difference. */
export function restated(markup: string): string {
  return toHtml(treeOf(markup));
}

/** The tree that a browser makes of it. */
export function treeOf(markup: string): Nodes {
  return htmlToHast(markup, { fragment: true });
}

export function elementsOf(node: Nodes): Element[] {
  const children = 'children' in node ? node.children.flatMap((child) => elementsOf(child)) : [];
  return node.type === 'element' ? [node, ...children] : children;
}

/** The words a reader sees. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => wordsOf(child)).join('') : '';
}

const ALLOWED = new Set([...(defaultSchema.tagNames ?? []), 'span', 'mark', 'figure', 'figcaption']);
const NEVER = [
  'script',
  'style',
  'iframe',
  'frame',
  'object',
  'embed',
  'form',
  'svg',
  'math',
  'base',
  'link',
  'meta',
  'template',
  'picture',
  'source',
  'video',
  'audio',
];

/** Everything in a page's tree that could run, load, send or dress up as the page's own: in words, none where it is safe. */
export function dangersIn(markup: string): string[] {
  return elementsOf(treeOf(markup)).flatMap((element) => [
    ...(NEVER.includes(element.tagName) || !ALLOWED.has(element.tagName) ? [`<${element.tagName}>`] : []),
    ...Object.entries(element.properties).flatMap(([name, value]) => dangersOfAttribute(element.tagName, name, value)),
  ]);
}

function dangersOfAttribute(tagName: string, name: string, value: unknown): string[] {
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  const said = [`${tagName} ${name}=${text}`];
  if (/^on|^style$|^srcset$|^background$|^formaction$|^ping$|^poster$|^data$|^srcdoc$/i.test(name)) return said;
  if (name === 'id' || name === 'name') return text.startsWith('n1-') ? [] : said;
  if (name === 'src') return tagName === 'img' && text === '/pictures/sea.jpg' ? [] : said;
  if (name === 'href') return tagName === 'a' && /^(?:https?:|mailto:|tel:|#n1-)/i.test(text) ? [] : said;
  return [];
}

const AGAIN = {
  ...defaultSchema,
  clobber: [],
  tagNames: [...ALLOWED],
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'className', 'id'],
    a: [
      'href',
      'rel',
      'ariaDescribedBy',
      'ariaLabel',
      'ariaLabelledBy',
      'dataFootnoteBackref',
      'dataFootnoteRef',
      'className',
      'id',
    ],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
  },
};

/** The same markup once more through a parser and a sanitizer. */
export function sanitizedAgain(markup: string): string {
  return toHtml(sanitize(treeOf(markup), AGAIN));
}

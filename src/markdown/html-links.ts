import type { Element, ElementContent } from 'hast';
import { isNoteTarget, widthIn } from './embed.ts';
import { TAG_TARGET } from './hashtags.ts';
import { headingSlug } from './headings.ts';
import type { HtmlOptions } from './html-options.ts';
import { namedBy } from './link-spelling.ts';
import { withoutBlockSigns } from './line/as-printed.ts';

const EXTERNAL = /^(?:https?:|mailto:|tel:)/i;

interface LinkOptions extends HtmlOptions {
  /** The slugs of the note's own headings. */
  readonly slugs: ReadonlySet<string>;
}

/** A link that leads to an address of the site, to another host, within the note, or nowhere and so is only its words. */
export function linkElement(written: Element, options: LinkOptions): ElementContent[] {
  const element = { ...written, children: written.children.map(calledByNote) };
  const target = element.properties['href'];
  if (typeof target !== 'string') return element.children;
  if (EXTERNAL.test(target)) return [withProperties(element, { rel: ['noopener', 'noreferrer'] })];
  if (options.tagTo && target.startsWith(TAG_TARGET)) {
    return tagElement(element, options.tagTo(namedBy(target.slice(TAG_TARGET.length))));
  }
  if (target.startsWith('#')) {
    return [withProperties(element, { href: `#${options.idPrefix}-${placeInNote(target.slice(1), options.slugs)}` })];
  }
  const address = options.linkTo(target);
  if (address !== null) return [withProperties(element, { href: address })];
  return [{ type: 'element', tagName: 'span', properties: { className: ['broken-link'] }, children: element.children }];
}

function calledByNote(word: ElementContent): ElementContent {
  return word.type === 'text' ? { ...word, value: withoutBlockSigns(word.value) } : word;
}

/** A heading of the note by its words; any other place, such as a footnote, as it is written. */
function placeInNote(target: string, slugs: ReadonlySet<string>): string {
  const slug = headingSlug(namedBy(target).split('#').at(-1) ?? '');
  return slugs.has(slug) ? slug : target;
}

function tagElement(element: Element, address: string | null): ElementContent[] {
  if (address === null) return element.children;
  return [{ ...element, properties: { href: address, className: ['tag'] } }];
}

/** A picture, or a link to the note that is embedded. */
export function embedded(element: Element, options: LinkOptions): ElementContent[] {
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

function withProperties(element: Element, properties: Element['properties']): Element {
  return { ...element, properties: { ...element.properties, ...properties } };
}

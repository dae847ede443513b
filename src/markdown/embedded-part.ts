import type { Element, ElementContent } from 'hast';
import { isNoteTarget } from './embed.ts';
import type { EmbeddedPart } from './html-options.ts';

/** Whether a paragraph holds nothing but notes that are embedded, each on its line. */
export function isOfEmbeds({ children }: Element): boolean {
  const images = children.filter(isEmbed);
  return images.length > 0 && children.every((child) => isEmbed(child) || isGap(child));
}

function isEmbed(child: ElementContent): boolean {
  if (child.type !== 'element' || child.tagName !== 'img') return false;
  const { src } = child.properties;
  return typeof src === 'string' && isNoteTarget(src);
}

function isGap(child: ElementContent): boolean {
  return child.type === 'text' ? child.value.trim() === '' : child.type === 'element' && child.tagName === 'br';
}

/** A part of another note as a quotation, with its source. */
export function quotation({ lang, source }: EmbeddedPart, children: ElementContent[]): Element {
  const quote = element('blockquote', inLanguage(lang), children);
  const link = element('a', { href: source.address, ...inLanguage(source.lang) }, [
    { type: 'text', value: source.title },
  ]);
  return element('figure', { className: ['embed'] }, [quote, element('figcaption', {}, [link])]);
}

/** Null is the language of the words around it. */
function inLanguage(lang: string | null): Element['properties'] {
  return lang === null ? {} : { lang };
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

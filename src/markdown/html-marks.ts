import type { Element } from 'hast';
import { markIn } from './mark.ts';

/** A list item with a mark such as `[?]`, which is shown by its word. */
export function markedItem(item: Element, labels: Readonly<Record<string, string>>): Element {
  const paragraph = item.children.find((child) => child.type === 'element' && child.tagName === 'p') as
    Element | undefined;
  const holder = paragraph ?? item;
  const [first, ...rest] = holder.children;
  const mark = first?.type === 'text' ? markIn(first.value) : null;
  if (mark === null || first?.type !== 'text') return item;
  const { kind, length } = mark;
  const label: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['mark'] },
    children: [{ type: 'text', value: labels[kind] ?? kind }],
  };
  const marked = [label, { type: 'text' as const, value: ` ${first.value.slice(length)}` }, ...rest];
  const properties = { ...item.properties, className: ['marked', `marked-${kind}`] };
  if (holder === item) return { ...item, properties, children: marked };
  return {
    ...item,
    properties,
    children: item.children.map((child) => (child === holder ? { ...holder, children: marked } : child)),
  };
}

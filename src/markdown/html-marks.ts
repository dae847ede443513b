import type { Element } from 'hast';
import { MARK_PATTERN, MARKS } from './outline.ts';

/** A list item with a mark such as `[?]`, which is shown by its word. */
export function markedItem(item: Element, labels: Readonly<Record<string, string>>): Element {
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
    children: [{ type: 'text', value: labels[kind] ?? kind }],
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

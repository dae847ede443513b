import type { Element, ElementContent } from 'hast';

/** `[!note]- A title`: the first line of a quote that is a callout. */
const FIRST_LINE = /^\[!([\p{L}\p{N}_-]+)\]([-+]?)(?:[ \t]+|(?=\n)|$)/u;

/** The first line of a callout without its sign, as plain text has it. */
export const CALLOUT_SIGN = /^\[![\p{L}\p{N}_-]+\][-+]?[ \t]*/gmu;

/**
 * A quote that begins with `[!note]` as an inset with a title, folded where the writer says so; any other quote as it
 * is. The type is a word and no colour: nothing in a journal needs an alarm.
 */
export function toCallout(quote: Element): Element {
  const at = quote.children.findIndex((child) => child.type === 'element');
  const paragraph = quote.children[at];
  if (paragraph?.type !== 'element' || paragraph.tagName !== 'p') return quote;
  const [first, ...inline] = paragraph.children;
  const found = first?.type === 'text' ? FIRST_LINE.exec(first.value) : null;
  if (!found || first?.type !== 'text') return quote;
  const { title, rest } = splitAtLine([{ ...first, value: first.value.slice(found[0].length) }, ...inline]);
  const content = rest.length > 0 ? [{ ...paragraph, children: rest }] : [];
  const words = title.some((node) => node.type !== 'text' || node.value.trim() !== '')
    ? title
    : [capital(found[1] ?? '')];
  return inset(found[2] ?? '', words, [...content, ...quote.children.slice(at + 1)]);
}

function inset(fold: string, title: ElementContent[], content: ElementContent[]): Element {
  const properties = { className: ['callout'] };
  const head = element(fold === '' ? 'p' : 'summary', { className: ['callout-title'] }, title);
  if (fold === '') return element('div', properties, [head, ...content]);
  return element('details', fold === '+' ? { ...properties, open: true } : properties, [head, ...content]);
}

/** What stands on the first line, and what follows it. */
function splitAtLine(nodes: readonly ElementContent[]): { title: ElementContent[]; rest: ElementContent[] } {
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'element' && node.tagName === 'br') {
      return { title: nodes.slice(0, index), rest: withoutLineEnd(nodes.slice(index + 1)) };
    }
    const end = node.type === 'text' ? node.value.indexOf('\n') : -1;
    if (node.type !== 'text' || end < 0) continue;
    const after = { ...node, value: node.value.slice(end + 1) };
    return {
      title: [...nodes.slice(0, index), { ...node, value: node.value.slice(0, end) }],
      rest: [...(after.value === '' ? [] : [after]), ...nodes.slice(index + 1)],
    };
  }
  return { title: [...nodes], rest: [] };
}

/** Behind a break stands the line's end itself. */
function withoutLineEnd([first, ...rest]: readonly ElementContent[]): ElementContent[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : [];
  const value = first.value.replace(/^\n/, '');
  return value === '' ? rest : [{ ...first, value }, ...rest];
}

function capital(type: string): ElementContent {
  return { type: 'text', value: type.slice(0, 1).toUpperCase() + type.slice(1).replace(/[-_]/g, ' ') };
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

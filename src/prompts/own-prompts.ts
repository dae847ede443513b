import type { Journal } from '../notes/journal.ts';
import { sourceOf } from '../markdown/source.ts';
import { toPlainText } from '../markdown/text.ts';
import type { Prompt } from './prompt.ts';

const FILE = /^prompts\.(?:mdx?|markdown|mdown)$/i;
const ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?(\S.*)$/;
const FENCE = /^ {0,3}(?:```|~~~)/;

/** The writer's own prompts: the list items of `prompts.md` at the top of the journal, as plain words. */
export function ownPrompts({ listed }: Pick<Journal, 'listed'>): Prompt[] {
  const note = listed.find(({ path }) => FILE.test(path));
  if (!note?.isReadable) return [];
  const texts = itemsOf(sourceOf(note.body)).map((item) => toPlainText(item).replace(/\s+/g, ' '));
  return [...new Set(texts)].filter((text) => text !== '').map((text) => ({ id: text, kind: 'own', text }));
}

/** Items with the lines that carry them on; code is left alone. */
function itemsOf(body: string): string[] {
  const items: string[] = [];
  let isOpen = false;
  let isCode = false;
  for (const line of body.split('\n')) {
    if (FENCE.test(line)) isCode = !isCode;
    const text = isCode ? undefined : ITEM.exec(line)?.[1];
    if (text !== undefined) items.push(text);
    else if (isOpen && /^\s+\S/.test(line) && !isCode) items.push(`${items.pop() ?? ''} ${line.trim()}`);
    isOpen = text !== undefined || (isOpen && /^\s+\S/.test(line));
  }
  return items;
}

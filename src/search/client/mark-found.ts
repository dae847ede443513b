import { tokenize } from '../shared/tokens.ts';

/** The name under which the styles know what was found. */
const HIGHLIGHT = 'found';

/**
 * Marks words as search found them, in the first part of the page that has any, and goes to the first. Nothing of the page is
 * changed; a browser that cannot mark without that marks nothing.
 */
export function markFound(parts: readonly Element[], words: readonly (readonly string[])[], language: string): void {
  if (!('highlights' in CSS)) return;
  const found = parts.map((part) => textsOf(part).flatMap((text) => rangesIn(text, words, language)));
  const ranges = found.find((own) => own.length > 0) ?? [];
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

function textsOf(part: Element): Text[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

function rangesIn(text: Text, words: readonly (readonly string[])[], language: string): Range[] {
  const { tokens } = tokenize(text.data, language);
  return tokens.flatMap(({ from }, first) => {
    const row = words.find((own) => own.every((word, number) => tokens[first + number]?.text === word));
    const last = row && tokens[first + row.length - 1];
    if (!last) return [];
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, last.to);
    return [range];
  });
}

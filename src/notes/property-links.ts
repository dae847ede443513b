/** A part of a line: words, and what they link to; null where they are only words. */
export interface LinkPart {
  readonly words: string;
  readonly target: string | null;
}

/** `[[note]]` or `[[note|words]]`. */
const LINK = /\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g;

/** The links in the line of a property, as Obsidian takes them, with the words between them. No other sign means anything. */
export function linkParts(line: string): LinkPart[] {
  const parts: LinkPart[] = [];
  let from = 0;
  for (const match of line.matchAll(LINK)) {
    const [whole, target = '', words = ''] = match;
    parts.push(
      { words: line.slice(from, match.index), target: null },
      { words: words.trim() || target.trim(), target },
    );
    from = match.index + whole.length;
  }
  return [...parts, { words: line.slice(from), target: null }].filter(({ words }) => words !== '');
}

/** What a reader sees of the line: its words without the signs of its links. */
export function withoutLinkSigns(line: string): string {
  return linkParts(line)
    .map(({ words }) => words)
    .join('');
}

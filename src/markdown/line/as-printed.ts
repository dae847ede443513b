/** What opens a part that is not printed, with what closes it: comments of Obsidian and of HTML, and struck-out text. */
const HIDING = /%%|<!--|~~/g;
const ENDS: Readonly<Record<string, string>> = { '%%': '%%', '<!--': '-->', '~~': '~~' };
const PAIRED = ['%%', '~~'];
const HIGHLIGHT = '==';
const BLOCK_SIGN = /(?<=^|\s)\^[a-z0-9-]+$/gim;
const HASH = /(?<=^|[\s([{*_~"'\u2018\u201c\u00ab])#(?=\d*[\p{L}\p{M}_/-])/gmu;

/** A text without the signs that other programs draw: `==marked==`, `^block`, `#tag`. */
export function withoutSigns(text: string): string {
  return withoutBlockSigns(withoutHighlights(text)).replace(BLOCK_SIGN, '').replace(HASH, '');
}

/** `walk plan#^ec05d4`, as a link to a block is called without words of its own, is called by its note. */
export function withoutBlockSigns(text: string): string {
  return text.replace(/#\^[a-z0-9-]+/gi, '');
}

/** A line of the writer's as it may be printed: without those signs, comments and what is struck out. */
export function asPrinted(text: string): string {
  return withoutSigns(withoutHidden(text));
}

/** What is opened and never closed goes on to the end. */
function withoutHidden(written: string): string {
  const text = PAIRED.reduce(withoutOdd, written);
  const kept: string[] = [];
  let from = 0;
  HIDING.lastIndex = 0;
  for (let found = HIDING.exec(text); found; found = HIDING.exec(text)) {
    const ending = ENDS[found[0]] ?? found[0];
    const end = text.indexOf(ending, HIDING.lastIndex);
    kept.push(text.slice(from, found.index));
    from = end < 0 ? text.length : end + ending.length;
    HIDING.lastIndex = from;
  }
  return [...kept, text.slice(from)].join('');
}

/** Where one sign is too many, nobody can tell which, so that all from the first of them on is left out. */
function withoutOdd(text: string, sign: string): string {
  const isPaired = text.split(sign).length % 2 === 1;
  return isPaired ? text : text.slice(0, text.indexOf(sign));
}

function withoutHighlights(text: string): string {
  return text.includes(HIGHLIGHT) ? text.split('\n').map(withoutHighlight).join('\n') : text;
}

/** Two equal signs mark what stands close between them; those of a sum stand apart. */
function withoutHighlight(line: string): string {
  const parts = line.split(HIGHLIGHT);
  const kept = [parts[0] ?? ''];
  for (let index = 1; index < parts.length; index++) {
    const [inner = '', isLast] = [parts[index], index === parts.length - 1];
    const isMarked = !isLast && /^\S/.test(inner) && /\S$/.test(inner);
    kept.push(isMarked ? inner : `${HIGHLIGHT}${inner}`);
    if (isMarked) kept.push(parts[++index] ?? '');
  }
  return kept.join('');
}

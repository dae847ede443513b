import { withoutComments } from './comments.ts';

/** With a name behind it, or as `</` without one, of which a browser makes a comment. */
const TAG_START = /<(?:\/?[a-z]|\/)/gi;
/** What a tag's end, or a value in which it does not end, is told by. */
const IN_TAG = /["'<>]/g;

/** Whether a tag is not closed, or an attribute whose quote is not: it would take what follows for its own. */
export function endsInsideTag(written: string): boolean {
  const html = withoutComments(written, '');
  TAG_START.lastIndex = 0;
  for (let start = TAG_START.exec(html); start; start = TAG_START.exec(html)) {
    const end = start[0] === '</' ? null : endOfTag(html, TAG_START.lastIndex);
    if (end === null) return true;
    TAG_START.lastIndex = end;
  }
  return false;
}

/** Just behind the sign that closes a tag, or null where none does; each sign of the text is looked at once. */
function endOfTag(html: string, from: number): number | null {
  IN_TAG.lastIndex = from;
  for (let found = IN_TAG.exec(html); found; found = IN_TAG.exec(html)) {
    if (found[0] === '>') return IN_TAG.lastIndex;
    const close = found[0] === '<' ? -1 : html.indexOf(found[0], IN_TAG.lastIndex);
    if (close < 0) return null;
    IN_TAG.lastIndex = close + 1;
  }
  return null;
}

const [OPENING, CLOSING] = ['<!--', '-->'];

/** HTML without its comments, each of which is replaced; one that is never closed is left as it is. */
export function withoutComments(html: string, replacement: string): string {
  return withoutParts(html, [OPENING, CLOSING], () => replacement);
}

/** An `.mdx` body without the comments of its code; lines keep their numbers. */
export function withoutCodeComments(body: string): string {
  return withoutParts(body, ['{/*', '*/}'], (comment) => comment.replace(/[^\n]/g, ''));
}

type Signs = readonly [opening: string, closing: string];

function withoutParts(text: string, [opening, closing]: Signs, replacementOf: (part: string) => string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, from)) {
    const end = text.indexOf(closing, at + opening.length);
    if (end < 0) break;
    kept.push(text.slice(from, at), replacementOf(text.slice(at, end + closing.length)));
    from = end + closing.length;
  }
  return [...kept, text.slice(from)].join('');
}

/** Whether a comment is opened and never closed. */
export function hasOpenComment(html: string): boolean {
  const last = html.lastIndexOf(OPENING);
  return last >= 0 && !html.includes(CLOSING, last + OPENING.length);
}

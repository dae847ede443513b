const [OPENING, CLOSING] = ['<!--', '-->'];

/** HTML without its comments, each of which is replaced; one that is never closed is left as it is. */
export function withoutComments(html: string, replacement: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = html.indexOf(OPENING); at >= 0; at = html.indexOf(OPENING, from)) {
    const end = html.indexOf(CLOSING, at + OPENING.length);
    if (end < 0) break;
    kept.push(html.slice(from, at), replacement);
    from = end + CLOSING.length;
  }
  return [...kept, html.slice(from)].join('');
}

/** Whether a comment is opened and never closed. */
export function hasOpenComment(html: string): boolean {
  const last = html.lastIndexOf(OPENING);
  return last >= 0 && !html.includes(CLOSING, last + OPENING.length);
}

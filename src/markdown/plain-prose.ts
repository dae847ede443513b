import { toPlainHtml } from './parse.ts';

/**
 * What can need more than the parser: raw HTML, links, pictures, footnotes, marks and tasks (all with a bracket), tables, highlights, tags
 * and addresses that become links by themselves.
 */
const MORE_THAN_PROSE =
  /[<[\]|]|==[^=\s]|:\/\/|www\.|@|mailto:|xmpp:|#[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}_/-]/iu;

/** Whether a body is words, lists, quotes and code, and nothing that leads anywhere or could carry something in. */
export function isPlainProse(body: string): boolean {
  return !MORE_THAN_PROSE.test(body);
}

/**
 * The HTML of plain prose. The parser escapes every character it puts out, so there is nothing to sanitize; most entries
 * are of this kind, and this takes a tenth of the time.
 */
export function plainProseToHtml(body: string): string {
  return toPlainHtml(body).trimEnd();
}

import { toPlainHtml } from './parse.ts';

/**
 * What can need more than the parser: raw HTML, links, pictures, footnotes and marks (all with a bracket that is no task's box), tables
 * (one of one column needs no bar), highlights, tags and addresses that become links by themselves.
 */
const MORE_THAN_PROSE =
  /<|\[(?![ x]\]\s)|(?<!\[[ x])\]|\||==[^=\s]|:\/\/|www\.|@|mailto:|xmpp:|#[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}_/-]|(?::-+:?|-:)[ \t]*$/imu;

/** Where a block begins or ends; a task's box stands at the beginning of one. */
const BLOCK = /<(?:\/?(?:p|h[1-6]|[uo]l|li|blockquote|pre)\b|hr|input)[^<>]*> ?/g;
const ESCAPED: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** Whether a body is words, lists, tasks, quotes and code, and nothing that leads anywhere or could carry something in. */
export function isPlainProse(body: string): boolean {
  return !MORE_THAN_PROSE.test(body);
}

/** The words of plain prose without code and without what is struck out, each block on a line of its own. */
export function plainProseToText(body: string): string {
  return wordsOfPlain(toPlainHtml(body).replaceAll('<br>\n', ' ').replace(BLOCK, '\n')).trimEnd();
}

/** What is read in the parser's own HTML, in which every sign of the text is escaped. */
export function wordsOfPlain(html: string): string {
  return html.replace(/<[^<>]*>/g, '').replace(/&(?:lt|gt|quot|amp);/g, (sign) => ESCAPED[sign] ?? sign);
}

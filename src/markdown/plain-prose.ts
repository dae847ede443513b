import { unescape } from 'html-escaper';
import { toPlainHtml } from './parse.ts';

/**
 * What can need more than the parser: raw HTML, links, pictures, footnotes and marks (all with a bracket that is no task's box), tables
 * (one of one column needs no bar), highlights, tags and addresses that become links by themselves.
 */
const MORE_THAN_PROSE =
  /<|\[(?![ x]\]\s)|(?<!\[[ x])\]|\||==[^=\s]|:\/\/|www\.|@|mailto:|xmpp:|#[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}_/-]|(?::-+:?|-:)[ \t]*$/imu;

/** Where a block begins or ends; a task's box, with the blank behind it, stands at the beginning of one. */
const BLOCK = /<(?:\/?(?:p|h[1-6]|[uo]l|li|blockquote|pre)\b|hr)[^<>]*>|<input[^<>]*> ?/g;
/** Code, which the tree has without its line ends, and what is struck out. */
const NEEDS_TREE = /`|~~/;

/** Whether a body is words, lists, tasks, quotes and code, and nothing that leads anywhere or could carry something in. */
export function isPlainProse(body: string): boolean {
  return !MORE_THAN_PROSE.test(body);
}

/** The words of a body, each block on a line of its own; null where they are not to be had from plain prose. */
export function plainProseToText(body: string): string | null {
  if (NEEDS_TREE.test(body) || !isPlainProse(body)) return null;
  return wordsOfPlain(toPlainHtml(body).replaceAll('<br>\n', ' ').replace(BLOCK, '\n')).trimEnd();
}

/** What is read in the parser's own HTML, in which every sign of the text is escaped. */
export function wordsOfPlain(html: string): string {
  return unescape(html.replace(/<[^<>]*>/g, ''));
}

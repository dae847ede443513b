import { slugBook } from './headings.ts';
import type { HtmlOptions } from './html-options.ts';
import { toPlainHtml } from './parse.ts';

/**
 * What can need more than the parser: raw HTML, links, pictures, footnotes and marks (all with a bracket that is no task's box), tables
 * (one of one column needs no bar), highlights, tags and addresses that become links by themselves.
 */
const MORE_THAN_PROSE =
  /<|\[(?![ x]\]\s)|(?<!\[[ x])\]|\||==[^=\s]|:\/\/|www\.|@|mailto:|xmpp:|#[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}_/-]|(?::-+:?|-:)[ \t]*$/imu;

/** Of the parser's own HTML, in which every sign of the text is escaped. */
const HEADING = /<h([1-6])>(.*?)<\/h\1>/gs;
const ESCAPED: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** Whether a body is words, lists, tasks, quotes and code, and nothing that leads anywhere or could carry something in. */
export function isPlainProse(body: string): boolean {
  return !MORE_THAN_PROSE.test(body);
}

/**
 * The HTML of plain prose, its headings with the ids by which other notes lead to them. The parser escapes every character
 * it puts out, so there is nothing to sanitize; most entries are of this kind, and this takes a tenth of the time.
 */
export function plainProseToHtml(body: string, options: Pick<HtmlOptions, 'idPrefix' | 'headingShift'>): string {
  const { idPrefix, headingShift } = options;
  const ownSlug = slugBook();
  return toPlainHtml(body)
    .trimEnd()
    .replace(HEADING, (_, level: string, words: string) => {
      const name = `h${String(Math.min(6, Number(level) + headingShift))}`;
      return `<${name} id="${idPrefix}-${ownSlug(wordsOf(words))}">${words}</${name}>`;
    });
}

function wordsOf(html: string): string {
  return html.replace(/<[^<>]*>/g, '').replace(/&(?:lt|gt|quot|amp);/g, (sign) => ESCAPED[sign] ?? sign);
}

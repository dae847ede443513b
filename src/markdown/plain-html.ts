import { slugBook } from './headings.ts';
import type { HtmlOptions } from './html-options.ts';
import { toPlainHtml } from './parse.ts';
import { wordsOfPlain } from './plain-prose.ts';

const HEADING = /<h([1-6])>(.*?)<\/h\1>/gs;

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
      return `<${name} id="${idPrefix}-${ownSlug(wordsOfPlain(words))}">${words}</${name}>`;
    });
}

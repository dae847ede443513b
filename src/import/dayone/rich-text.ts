import { jsonRecords, parsedJson, recordIn, textIn, textsIn, type JsonRecord } from '../values/json-values.ts';
import { plainMarkdown } from '../values/plain-markdown.ts';

/**
 * The words of Day One's second way of keeping a text, as Markdown: a record, the same as JSON in a text, or a text that is no
 * JSON at all. It is asked for only where an entry has no text of the first way.
 */
export function richMarkdown(value: unknown): string {
  const given = typeof value === 'string' ? parsedJson(value) : value;
  const record = recordIn(given);
  if (record === null) return plainMarkdown(textIn(value));
  return jsonRecords(record['contents']).map(piece).join('').trim();
}

function piece(one: JsonRecord): string {
  const moments = jsonRecords(one['embeddedObjects']).map(
    (object) => `\n\n![](dayone-moment://${textIn(object['identifier'])})\n\n`,
  );
  const text = textIn(one['text']);
  if (text.trim() === '') return `${text}${moments.join('')}`;
  const line = recordIn(recordIn(one['attributes'])?.['line']);
  const end = text.endsWith('\n') ? '\n' : '';
  return `${signOf(line)}${plainMarkdown(text)}${end}${moments.join('')}`;
}

function signOf(line: JsonRecord | null): string {
  const header = line?.['header'];
  if (typeof header === 'number' && header >= 1 && header <= 6) return `${'#'.repeat(header)} `;
  const style = textIn(line?.['listStyle']);
  if (style === 'checkbox') return line?.['checked'] === true ? '- [x] ' : '- [ ] ';
  if (style === 'numbered') return '1. ';
  return style === '' ? '' : '- ';
}

/** The tags of an entry, as it writes them. */
export function dayOneTags(entry: JsonRecord, starred: string): string[] {
  return [...textsIn(entry['tags']), ...(entry['starred'] === true ? [starred] : [])];
}

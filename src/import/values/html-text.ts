import { plainMarkdown, tidy } from './plain-markdown.ts';

/** Elements whose words are for programs. */
const UNREAD = /<(script|style|template|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const TAG = /<(\/?)([a-z][a-z0-9]*)\b(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;
/** Signs of nobody's writing that stand for Markdown while the words are escaped. */
const SIGNS = { strong: '\ue010', emphasis: '\ue011', item: '\ue012', heading: '\ue013' } as const;
const SIGNS_OF: Readonly<Record<string, string>> = {
  b: SIGNS.strong,
  strong: SIGNS.strong,
  i: SIGNS.emphasis,
  em: SIGNS.emphasis,
};
const BLOCKS = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'blockquote',
  'section',
  'article',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Whether a text is HTML, rather than words with a sign in them. */
export function isHtml(text: string): boolean {
  return /<\/?(?:p|div|br|b|strong|i|em|u|ul|ol|li|h[1-6]|span|a|blockquote|img)\b[^<>]*>/i.test(text);
}

/** The words of HTML alone, in one line. */
export function htmlWords(html: string): string {
  return tidy(withoutEntities(html.replace(UNREAD, '').replace(TAG, ' '))).replace(/\s+/gu, ' ');
}

/** The words of HTML as Markdown, with its paragraphs, lists, headings and stress; everything else of it goes. */
export function htmlMarkdown(html: string): string {
  const signed = html
    .replace(/[\ue010-\ue013]/g, '')
    .replace(UNREAD, '')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(TAG, (_, closing: string, name: string) => signOf(name.toLowerCase(), closing !== ''));
  return plainMarkdown(withoutEntities(signed))
    .replace(pairOf(SIGNS.strong), '**$1**')
    .replace(pairOf(SIGNS.emphasis), '*$1*')
    .replaceAll(SIGNS.item, '- ')
    .replaceAll(SIGNS.heading, '## ')
    .replace(/[\ue010-\ue013]/g, '');
}

function signOf(name: string, isClosing: boolean): string {
  if (name === 'br') return '\n';
  if (name === 'li') return isClosing ? '' : `\n${SIGNS.item}`;
  if (/^h[1-6]$/.test(name)) return isClosing ? '\n\n' : `\n\n${SIGNS.heading}`;
  if (BLOCKS.has(name)) return '\n\n';
  return SIGNS_OF[name] ?? '';
}

/** Stress that begins and ends at a word; what has no end is no stress. */
function pairOf(sign: string): RegExp {
  return new RegExp(`${sign}(?=\\S)([^${sign}\\n]*[^${sign}\\s])${sign}`, 'g');
}

function withoutEntities(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, (written, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? written;
    const isHexadecimal = /^#x/i.test(name);
    const point = Number.parseInt(name.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}

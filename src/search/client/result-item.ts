import { joinCharacters } from '../shared/characters.ts';
import { parseExcerpt } from './excerpt.ts';
import type { Hit } from './journal-index.ts';
import { dayInWords, kindInWords } from '../../messages/en/search.ts';

/** One result as a list item: day and kind, title as a link, excerpt with the matches marked. */
export async function renderResult(hit: Hit): Promise<HTMLLIElement> {
  const { url, meta, excerpt, filters } = await hit.result.data();
  const link = element('a', 'result-title', joinCharacters(meta['title'] ?? '') || dayInWords(hit.day));
  link.href = url;
  const item = element('li', 'result', '');
  item.append(renderWhen(hit, filters['kind']?.[0] ?? ''), link, renderExcerpt(excerpt, hit.lang));
  return item;
}

function renderWhen(hit: Hit, kind: string): HTMLElement {
  const line = element('p', 'result-when', '');
  const day = element('time', '', dayInWords(hit.day));
  if (hit.day !== null) day.dateTime = hit.day;
  line.append(hit.day === null ? dayInWords(null) : day, ` · ${kindInWords(kind)}`);
  return line;
}

function renderExcerpt(excerpt: string, lang: string | null): HTMLElement {
  const paragraph = element('p', 'result-excerpt', '');
  if (lang !== null) paragraph.lang = lang;
  paragraph.append(...parseExcerpt(excerpt).map(({ text, isMatch }) => (isMatch ? element('mark', '', text) : text)));
  return paragraph;
}

/** Text goes in as text: a title may hold anything. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

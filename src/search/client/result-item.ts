import { dayInWords, kindInWords, SEARCH_RESULT_WORDS } from '../../messages/en/search.ts';
import type { Result } from './answer.ts';
import type { Piece } from './excerpt.ts';
import { keepFoundWords } from './found-words.ts';

/** One result as a list item: day and kind, title as a link, excerpt with the matches marked. */
export function renderResult(result: Result): HTMLLIElement {
  const { address, title, text, lang } = result;
  const link = element('a', 'result-title', '');
  link.href = address;
  link.append(...(title.length > 0 ? marked(title) : [dayInWords(result.day)]));
  link.addEventListener('click', () => keepFoundWords(result));
  const excerpt = element('p', 'result-excerpt', '');
  excerpt.append(...marked(text));
  if (lang !== null) excerpt.lang = lang;
  excerpt.dir = 'auto';
  link.dir = 'auto';
  const item = element('li', 'result', '');
  item.append(renderWhen(result), link, excerpt);
  return item;
}

function renderWhen({ day, kind, isInTitle }: Result): HTMLElement {
  const line = element('p', 'result-when', '');
  const time = element('time', '', dayInWords(day));
  if (day !== null) time.dateTime = day;
  const inTitle = isInTitle ? ` · ${SEARCH_RESULT_WORDS.inTitle}` : '';
  line.append(day === null ? dayInWords(null) : time, ` · ${kindInWords(kind)}${inTitle}`);
  return line;
}

function marked(pieces: readonly Piece[]): (HTMLElement | string)[] {
  return pieces.map(({ text, isMatch }) => (isMatch ? element('mark', '', text) : text));
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

import { lastDayOf, type Span } from '../../calendar/day.ts';
import { formatDay, formatMonth } from '../../calendar/format.ts';

/** Words of the book of a journal, on the screen and on paper. */
export const BOOK_WORDS = {
  here: 'To print',
  link: 'The whole year to read through or print',
  contents: 'Contents',
  how: 'Print this page, or save it as a PDF: it comes out as a book, with every month on a new page.',
  command: ['For other days, and for page numbers in the contents: ', { code: 'npm run print' }, '.'],
  kept: 'Notes that stay on their own page are not in it.',
  event: 'event',
  felt: 'Felt',
  tried: 'Tried',
  tags: 'Tags',
  withoutDay: 'Without a day',
} as const;

/** The days of a book in words: a whole year as `2026`, a whole month as `November 2026`, others from the first to the last. */
export function bookTitle({ from, to }: Span, language: string): string {
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  const month = from.slice(0, 7);
  if (from === `${month}-01` && to === lastDayOf(month)) return formatMonth(month, language);
  return from === to
    ? formatDay(from, 'long', language)
    : `${formatDay(from, 'long', language)} \u2013 ${formatDay(to, 'long', language)}`;
}

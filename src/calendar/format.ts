import { midnightOf, type Day, type Span } from './day.ts';

type Style =
  | 'long'
  | 'long-day'
  | 'medium'
  | 'medium-day'
  | 'short'
  | 'short-year'
  | 'weekday'
  | 'weekday-short'
  | 'weekday-day'
  | 'month'
  | 'month-alone'
  | 'month-short'
  | 'month-letter';

const STYLES: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  'long-day': { weekday: 'long', day: 'numeric', month: 'long' },
  medium: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  'medium-day': { weekday: 'short', day: 'numeric', month: 'short' },
  short: { day: 'numeric', month: 'short' },
  'short-year': { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long' },
  'weekday-short': { weekday: 'short' },
  'weekday-day': { weekday: 'short', day: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  'month-alone': { month: 'long' },
  'month-short': { month: 'short' },
  'month-letter': { month: 'narrow' },
};

interface Formats {
  readonly formatter: Intl.DateTimeFormat;
  /** The same days are named on page after page, and formatting one takes longer than remembering it. */
  readonly days: Map<Day, string>;
}

/** By style, then by language. */
const formats = new Map<Style, Map<string, Formats>>();

/**
 * A day in words: long "Monday 23 November 2026", medium "Mon 23 Nov 2026", both also without the year, short "23 Nov",
 * short-year "23 Nov 2026", weekday-day "Mon 23".
 */
export function formatDay(day: Day, style: Style, language: string): string {
  const { formatter, days } = formatsOf(style, language);
  const known = days.get(day);
  if (known !== undefined) return known;
  // A formatter takes a moment seven times faster than a plain date; in UTC the two are the same day.
  const words = formatter.format(midnightOf(day)).replaceAll(',', '');
  days.set(day, words);
  return words;
}

/** `2026-11` as "November 2026", alone "November", short "Nov", its letter "N". */
export function formatMonth(
  month: string,
  language: string,
  style: 'month' | 'month-alone' | 'month-short' | 'month-letter' = 'month',
): string {
  return formatDay(`${month}-01` as Day, style, language);
}

/** A span as short as it can be: "3–16 Nov", "28 Oct – 9 Nov", "28 Dec 2026 – 3 Jan 2027". */
export function formatSpan({ from, to }: Span, language: string): string {
  if (from === to) return formatDay(from, 'short', language);
  if (from.slice(0, 7) === to.slice(0, 7)) return formatWithinMonth({ from, to }, language);
  const style = from.slice(0, 4) === to.slice(0, 4) ? 'short' : 'short-year';
  return `${formatDay(from, style, language)} \u2013 ${formatDay(to, style, language)}`;
}

/** The last day in words, with both days where the language puts the day. */
function formatWithinMonth({ from, to }: Span, language: string): string {
  const { formatter } = formatsOf('short', language);
  const first = formatter.formatToParts(midnightOf(from)).find(({ type }) => type === 'day')?.value ?? '';
  const last = formatter.formatToParts(midnightOf(to));
  return last.map(({ type, value }) => (type === 'day' ? `${first}\u2013${value}` : value)).join('');
}

function formatsOf(style: Style, language: string): Formats {
  const known = formats.get(style)?.get(language);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat(language, { ...STYLES[style], timeZone: 'UTC' });
  const made: Formats = { formatter, days: new Map() };
  formats.set(style, new Map(formats.get(style)).set(language, made));
  return made;
}

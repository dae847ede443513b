import type { Day, Span } from './day.ts';

type Style = 'long' | 'medium' | 'short' | 'weekday' | 'month' | 'month-short';

const STYLES: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  medium: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long' },
  month: { month: 'long', year: 'numeric' },
  'month-short': { month: 'short' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A day in words: long "Monday 23 November 2026", medium "Mon 23 Nov 2026", short "23 Nov". */
export function formatDay(day: Day, style: Style, language: string): string {
  return formatterOf(style, language).format(Temporal.PlainDate.from(day)).replaceAll(',', '');
}

/** `2026-11` as "November 2026". */
export function formatMonth(month: string, language: string): string {
  return formatDay(`${month}-01` as Day, 'month', language);
}

/** A span as short as it can be: "3–16 Nov", "28 Oct – 9 Nov". */
export function formatSpan({ from, to }: Span, language: string): string {
  if (from === to) return formatDay(from, 'short', language);
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  if (!isOneMonth) return `${formatDay(from, 'short', language)} \u2013 ${formatDay(to, 'short', language)}`;
  const first = String(Number(from.slice(8)));
  const last = formatDay(to, 'short', language);
  return /^\d/.test(last) ? `${first}\u2013${last}` : `${formatDay(from, 'short', language)}\u2013${String(Number(to.slice(8)))}`;
}

/** `1 day`, `2 days`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

function formatterOf(style: Style, language: string): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(language, STYLES[style]);
  formatters.set(key, known);
  return known;
}

import { fold } from '../shared/fold.ts';
import { tokenize } from '../shared/tokens.ts';

/** A day as people say it: `19 November`, `November 2026`, `2026-11-19`, `2026`. What is not said counts for any. */
export interface DayAsked {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
}

/** A day among the words of a query, and how many of them it takes up. */
export interface DayFound {
  readonly asked: DayAsked;
  readonly words: number;
}

/** What can be a day in a journal of some language and years. */
export interface DayWords {
  /** Folded names of months, each with its number. */
  readonly months: ReadonlyMap<string, number>;
  readonly years: ReadonlySet<string>;
}

/** The names of months in the journal's language and in English, long and short, also as they stand beside a day. */
export function dayWordsOf(language: string, years: Iterable<string>): DayWords {
  const months = new Map<string, number>();
  for (const locale of [language, 'en'])
    for (const length of ['long', 'short'] as const)
      for (const options of [{ month: length }, { month: length, day: 'numeric' }] as const)
        for (let month = 1; month <= 12; month++)
          for (const name of spellingsOf(monthIn(locale, options, month), locale)) months.set(name, month);
  months.set('sept', 9);
  return { months, years: new Set(years) };
}

function monthIn(locale: string, options: Intl.DateTimeFormatOptions, month: number): string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const parts = format.formatToParts(Date.UTC(2000, month - 1, 15));
  return parts.find(({ type }) => type === 'month')?.value ?? '';
}

/** `marz` and `maerz` for `März`. */
function spellingsOf(name: string, locale: string): string[] {
  return [bare(name), ...tokenize(name, locale).spellings.map(({ text }) => text)];
}

/** A word without the full stop or comma after it. */
function bare(word: string): string {
  return fold(word).replace(/[.,]$/, '');
}

const ISO = /^(\d{4})-(\d\d?)(?:-(\d\d?))?$/;
const YEAR_FIRST = /^(\d{4})[/.](\d\d?)[/.](\d\d?)$/;
const DAY_FIRST = /^(\d\d?)[/.](\d\d?)[/.](\d{4})$/;
const EAST_ASIAN = /^(?:(\d{4})[年년])?(\d\d?)[月월](?:(\d\d?)[日일])?$/;
const DAY_OF_MONTH = /^(\d\d?)(?:st|nd|rd|th|er|º|ª)?$/;
const YEAR = /^\d{4}$/;

/** The day that begins at the first of some words, as many of them as it takes; null where there is none. */
export function dayAt(words: readonly string[], known: DayWords): DayFound | null {
  const [first = '', second = '', third = ''] = words.slice(0, 3).map(bare);
  return inFigures(first) ?? inWords([first, second, third], known) ?? yearAlone(first, known);
}

function inFigures(word: string): DayFound | null {
  const yearFirst = ISO.exec(word) ?? YEAR_FIRST.exec(word) ?? EAST_ASIAN.exec(word);
  if (yearFirst) return found(1, yearFirst.slice(1));
  const dayFirst = DAY_FIRST.exec(word);
  return dayFirst && found(1, dayFirst.slice(1).toReversed());
}

function inWords([first, second, third]: readonly [string, string, string], known: DayWords): DayFound | null {
  const { months } = known;
  const isYear = (word: string) => YEAR.test(word);
  const [month, next] = [months.get(first), months.get(second)];
  const [day, nextDay] = [DAY_OF_MONTH.exec(first)?.[1], DAY_OF_MONTH.exec(second)?.[1]];
  if (day !== undefined && next !== undefined)
    return isYear(third) ? found(3, [third, next, day]) : found(2, [undefined, next, day]);
  if (month === undefined) return null;
  if (nextDay !== undefined)
    return isYear(third) ? found(3, [third, month, nextDay]) : found(2, [undefined, month, nextDay]);
  return isYear(second) ? found(2, [second, month, undefined]) : null;
}

function yearAlone(word: string, { years }: DayWords): DayFound | null {
  return years.has(word) ? found(1, [word]) : null;
}

/** From year, month and day; null where there is no such month or day. */
function found(words: number, [year, month, day]: readonly (string | number | undefined)[]): DayFound | null {
  const number = (value: string | number | undefined) => (value === undefined ? null : Number(value));
  const asked = { year: number(year), month: number(month), day: number(day) };
  const isMonth = asked.month === null || (asked.month >= 1 && asked.month <= 12);
  const isDay = asked.day === null || (asked.day >= 1 && asked.day <= 31);
  return isMonth && isDay ? { asked, words } : null;
}

/** Whether a day, `2026-11-19`, is what was asked for; a note without one is not. */
export function isDayAsked(day: string | null, asked: DayAsked): boolean {
  if (day === null) return false;
  const [year, month, ofMonth] = day.split('-').map(Number);
  return [
    [asked.year, year],
    [asked.month, month],
    [asked.day, ofMonth],
  ].every(([wanted, is]) => wanted === null || wanted === is);
}

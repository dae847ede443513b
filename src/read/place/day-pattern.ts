import { isDay, type Day } from '../../calendar/day.ts';
import { monthNamed } from '../../calendar/names-in-languages.ts';
import { wordsBesideDay, type FoundDay } from '../day/day-in-name.ts';

/** `Journal/{YYYY}/{MM}-{DD}`: how the paths of days are written, as the writer says it in the settings. */
export interface DayPattern {
  /** The day of a path without its ending, with the words behind it; null where the path is written in another way. */
  readonly dayIn: (path: string) => FoundDay | null;
  /** The path of a day, without an ending; null where the pattern holds what a day does not say. */
  readonly pathOf: (day: Day, language: string) => string | null;
}

type Part = 'year' | 'month' | 'date';

interface Field {
  /** What of a day it says; null for what only stands beside it. */
  readonly part: Part | null;
  /** How it is found, as a regular expression. */
  readonly found: string;
  readonly written: (day: Temporal.PlainDate, language: string) => string | null;
}

const MONTH_NAME = String.raw`[\p{L}\p{M}]{2,}\.?`;
const WEEKDAY_NAME = String.raw`[\p{L}\p{M}]{2,}(?:-[\p{L}\p{M}]+)?\.?`;

/** The letters are those of Obsidian, which has them from moment.js. */
const FIELDS: Readonly<Record<string, Field>> = {
  YYYY: { part: 'year', found: String.raw`\d{4}`, written: ({ year }) => String(year).padStart(4, '0') },
  YY: { part: 'year', found: String.raw`\d{2}`, written: ({ year }) => String(year % 100).padStart(2, '0') },
  MM: { part: 'month', found: String.raw`\d{2}`, written: ({ month }) => String(month).padStart(2, '0') },
  M: { part: 'month', found: String.raw`\d{1,2}`, written: ({ month }) => String(month) },
  MMMM: { part: 'month', found: MONTH_NAME, written: named({ month: 'long' }) },
  MMM: { part: 'month', found: MONTH_NAME, written: named({ month: 'short' }) },
  DD: { part: 'date', found: String.raw`\d{2}`, written: ({ day }) => String(day).padStart(2, '0') },
  D: { part: 'date', found: String.raw`\d{1,2}`, written: ({ day }) => String(day) },
  Do: { part: 'date', found: String.raw`\d{1,2}(?:st|nd|rd|th|\.|\u00ba|er)?`, written: ({ day }) => ordinal(day) },
  dddd: { part: null, found: WEEKDAY_NAME, written: named({ weekday: 'long' }) },
  ddd: { part: null, found: WEEKDAY_NAME, written: named({ weekday: 'short' }) },
  '*': { part: null, found: '[^/]*', written: () => null },
};

/** The names that a pattern may have between braces, beside `*` for anything. */
export const DAY_FIELDS: ReadonlySet<string> = new Set(Object.keys(FIELDS).filter((name) => name !== '*'));

const PARTS: readonly Part[] = ['year', 'month', 'date'];
const FIELD = /\{([^{}]*)\}/g;
/** Words may follow the day, as in `2026-11-23 after work`. */
const WORDS_BEHIND = String.raw`(?:[-_., ]+([^/]*))?`;

/** A pattern as it is written in the settings; null where it does not say year, month and day. */
export function dayPattern(written: string): DayPattern | null {
  const names = [...written.matchAll(FIELD)].map(([, name = '']) => name);
  const fields = names.flatMap((name) => FIELDS[name] ?? []);
  if (fields.length < names.length || /[{}]/.test(written.replace(FIELD, ''))) return null;
  if (!PARTS.every((part) => fields.some((field) => field.part === part))) return null;
  const literals = written
    .normalize('NFC')
    .split(FIELD)
    .filter((_, index) => index % 2 === 0);
  const [first = '', ...rest] = literals.map(escaped);
  const source = [first, ...rest.flatMap((literal, index) => [`(${fields[index]?.found ?? ''})`, literal])].join('');
  const form = new RegExp(`^${written.includes('/') ? '' : '(?:.*/)?'}${source}${WORDS_BEHIND}$`, 'iu');
  return {
    dayIn: (path) => dayOf(form.exec(path.normalize('NFC')), fields),
    pathOf: (day, language) => pathOf(Temporal.PlainDate.from(day), { literals, fields, language }),
  };
}

/** Null as well where the same part is said twice and not alike. */
function dayOf(match: RegExpExecArray | null, fields: readonly Field[]): FoundDay | null {
  if (!match) return null;
  const said = fields.map(({ part }, index) => ({ part, number: numberOf(part, match[index + 1] ?? '') }));
  const values = PARTS.map((part) => new Set(said.filter((one) => one.part === part).map(({ number }) => number)));
  if (values.some((numbers) => numbers.size !== 1)) return null;
  const [year = 0, month = 0, date = 0] = values.flatMap((numbers) => [...numbers]);
  const day = `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}`;
  return isDay(day) ? { day, words: wordsBesideDay('', match[fields.length + 1] ?? '') } : null;
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

/** The first year of this century, where only two figures are written. */
const CENTURY = 2000;

function numberOf(part: Part | null, text: string): number {
  if (part === 'month' && !/^\d/.test(text)) return monthNamed(text) ?? 0;
  const number = Number.parseInt(text, 10);
  return part === 'year' && text.length === 2 ? CENTURY + number : number;
}

interface WrittenPattern {
  readonly literals: readonly string[];
  readonly fields: readonly Field[];
  readonly language: string;
}

function pathOf(day: Temporal.PlainDate, { literals, fields, language }: WrittenPattern): string | null {
  const words = fields.map((field) => field.written(day, language));
  if (words.includes(null)) return null;
  return literals.map((literal, index) => `${literal}${words[index] ?? ''}`).join('');
}

function named(style: Intl.DateTimeFormatOptions) {
  return (day: Temporal.PlainDate, language: string) => day.toLocaleString(language, style);
}

const ENDINGS = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;

function ordinal(number: number): string {
  return `${String(number)}${ENDINGS[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)]}`;
}

function escaped(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

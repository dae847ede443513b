import { isDay, type Day } from '../../calendar/day.ts';
import { monthNamed } from '../../calendar/names-in-languages.ts';
import { dayInName } from '../../read/day/day-in-name.ts';
import { readWrittenDay, type DateOrder, type WrittenDay } from '../values/days.ts';

/** The day of a note and what else its name says; `two-ways` where it could be one of two days; null for no daily note. */
export type NoteDay = { readonly day: Day; readonly words: string } | 'two-ways' | null;

/** What the tokens of Moment that make a day stand for, the longest first. */
const TOKENS: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  MMMM: '(?<word>\\p{L}{3,12})',
  MMM: '(?<word>\\p{L}{3,12})\\.?',
  MM: '(?<month>\\d\\d)',
  M: '(?<month>\\d{1,2})',
  DD: '(?<date>\\d\\d)',
  Do: '(?<date>\\d{1,2})(?:st|nd|rd|th|\\.)?',
  D: '(?<date>\\d{1,2})',
  dddd: '(?<weekday>\\p{L}{2,12})',
  ddd: '(?<weekday>\\p{L}{2,12})\\.?',
};
const TOKEN = /\[([^[\]]{0,40})\]|YYYY|MMMM|MMM|MM|M|DD|Do|D|dddd|ddd|[\s\S]/gu;
/** Where a token stands a second time, it says what it said before, so that no form takes long to compare. */
const REPEATED = /\(\?<(\w+)>([^()]*)\)/g;

/** A name's day by the vault's own form, which says which number is which. */
export function dayByFormat(name: string, format: string): Day | null {
  const seen = new Set<string>();
  const pattern = format
    .replace(TOKEN, (token, literal?: string) => TOKENS[token] ?? escaped(literal ?? token))
    .replace(REPEATED, (group, part: string) => {
      if (seen.has(part)) return `\\k<${part}>`;
      seen.add(part);
      return group;
    });
  const { year = '', month, word = '', date = '' } = new RegExp(`^${pattern}$`, 'u').exec(name)?.groups ?? {};
  const number = month ?? String(monthNamed(word) ?? '');
  const day = `${year}-${number.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Any form that means one day; numbers that could be two days are read by the order that a person said. */
export function dayByName(name: string, order: DateOrder | null): NoteDay {
  const found = dayInName(name);
  if (found === 'period' || found === null) return null;
  if (found !== 'two-ways') return found;
  const day = ordered(name, order);
  return day === null || day === 'two-ways' ? day : { day, words: '' };
}

const NUMBERS = /(?<!\d)(\d{1,2})[-_. ](\d{1,2})[-_. ](\d{4})(?!\d)/;

function ordered(name: string, order: DateOrder | null): WrittenDay {
  const [, one = '', two = '', year = ''] = NUMBERS.exec(name) ?? [];
  return readWrittenDay(`${one}-${two}-${year}`, order);
}

import { isDay, type Day } from '../../calendar/day.ts';
import { isWeekdayName, monthNamed } from '../../calendar/names-in-languages.ts';

/** A day, and the words that stand beside it. */
export interface FoundDay {
  readonly day: Day;
  readonly words: string;
}

/**
 * What a file's name says of its day: the day with the words around it, `two-ways` where it can be read as two days,
 * `period` for a week, a month or a year, which is a page; null where it says nothing.
 */
export type NameDay = FoundDay | 'two-ways' | 'period' | null;

/** The form of this journal, and the same at the start of a longer number: `202611231030`. */
const OWN_FORM = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const STAMP = /^(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})(?!\d)/;
/** Numbers that stand by themselves; the same sign stands twice. */
const YEAR_FIRST = /(?<![\p{L}\p{N}])(\d{4})([-_. ]?)(\d{1,2})\2(\d{1,2})(?![\p{L}\p{N}])/u;
const YEAR_LAST = /(?<![\p{L}\p{N}])(\d{1,2})([-_. ])(\d{1,2})\2(\d{4})(?![\p{L}\p{N}])/u;
const MONTH_FIRST = /(?<![\p{L}\p{N}])(\p{L}{3,12})\.?[ _-](\d{1,2})(?:st|nd|rd|th)?,?[ _-](\d{4})(?![\p{L}\p{N}])/iu;
const MONTH_SECOND =
  /(?<![\p{L}\p{N}])(\d{1,2})(?:st|nd|rd|th|\.)?[ _-](\p{L}{3,12})\.?,?[ _-](\d{4})(?![\p{L}\p{N}])/iu;
const MONTH_AFTER_YEAR = /(?<![\p{L}\p{N}])(\d{4})[ _-](\p{L}{3,12})[ _-](\d{1,2})(?![\p{L}\p{N}])/iu;
const PERIOD = /^\d{4}(?:$|[-_. ]?(?:W|Q|KW|Week ?)\d{1,2}(?!\d)|[-_. ]\d{2}(?:$|[^\d\p{L}]\D*$))/iu;
const LAST_MONTH = 12;

/** The day in a file's name, in any form that can mean one day only. */
export function dayInName(id: string): NameDay {
  const own = OWN_FORM.exec(id) ?? STAMP.exec(id);
  if (own) return found(id, own, [own[1], own[2], own[3]]);
  if (PERIOD.test(id)) return 'period';
  return numbersIn(id) ?? monthIn(id);
}

function numbersIn(id: string): NameDay {
  const first = YEAR_FIRST.exec(id);
  const day = first && found(id, first, [first[1], first[3], first[4]]);
  // Days and months of one figure are told apart by a sign between them.
  if (first && day !== null && (first[2] !== '' || first[0].length === STAMP_LENGTH)) return day;
  const last = YEAR_LAST.exec(id);
  return last ? yearLast(id, last) : null;
}

const STAMP_LENGTH = 8;

/** Day first with dots; else only where one of the two numbers can be no month, or both are one. */
function yearLast(id: string, match: RegExpExecArray): NameDay {
  const [, one = '', sign, other = '', year] = match;
  const isDayFirst = sign === '.' || Number(one) > LAST_MONTH || one === other;
  if (!isDayFirst && Number(other) <= LAST_MONTH) {
    return found(id, match, [year, one, other]) === null ? null : 'two-ways';
  }
  return found(id, match, isDayFirst ? [year, other, one] : [year, one, other]);
}

function monthIn(id: string): NameDay {
  const forms = [
    [MONTH_FIRST, 3, 1, 2],
    [MONTH_SECOND, 3, 2, 1],
    [MONTH_AFTER_YEAR, 1, 2, 3],
  ] as const;
  for (const [form, year, month, date] of forms) {
    const match = form.exec(id);
    const number = monthNamed(match?.[month] ?? '');
    if (match && number !== null) return found(id, match, [match[year], String(number), match[date]]);
  }
  return null;
}

function found(
  id: string,
  match: RegExpExecArray,
  [year = '', month = '', date = '']: (string | undefined)[],
): NameDay {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (!isDay(day)) return null;
  return { day, words: wordsBesideDay(id.slice(0, match.index), id.slice(match.index + match[0].length)) };
}

/** What is left of a name without its day, as words; a weekday, a number or a lone letter says nothing. */
export function wordsBesideDay(before: string, after: string): string {
  const [start, end] = [before, after].map((part) => part.split(/[-_.,\s]/u).filter(Boolean));
  const hasSpaces = /\s\S/.test(before.trim()) || /\s\S/.test(after.trim());
  const words = hasSpaces ? trimmed([before, after]) : [...(start ?? []), ...(end ?? [])].join(' ');
  const isSaying = /\p{L}{2}/u.test(words) && !isWeekdayName(words);
  return isSaying ? words : '';
}

/** The two parts as they are written, without the signs that held them to the day. */
function trimmed(parts: readonly string[]): string {
  const inner = parts.map((part) => {
    const from = part.search(/[^-_.,\s]/u);
    return from < 0 ? '' : part.slice(from).trimEnd();
  });
  return inner.filter((part) => part !== '').join(' ');
}

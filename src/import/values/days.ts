import { isDay, type Day } from '../../calendar/day.ts';
import { IMPORT_REFUSALS } from '../../messages/en/commands/import-records.ts';
import { monthNamed } from '../../calendar/names-in-languages.ts';

/** Which of the two numbers before a year is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** That a file's dates can be read in two ways, and nobody said in which. */
export class AmbiguousDatesError extends Error {
  constructor() {
    super(IMPORT_REFUSALS.ambiguousDates);
  }
}

/** A day; `two-ways` where it could be one of two; null for what is no day. */
export type WrittenDay = Day | 'two-ways' | null;

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4})$/;
const DAY_FIRST_WORDS = /^(\d{1,2})(?:st|nd|rd|th|\.)? ?(\p{L}{3,12})\.?,? (\d{4})$/iu;
const MONTH_FIRST_WORDS = /^(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu;
/** `Wednesday, ` before a day says nothing that the day does not. */
const WEEKDAY = /^\p{L}{2,12}\.?,? (?=\d)|^\p{L}{3,12}, /u;
const LAST_MONTH = 12;

/**
 * A day as programs write it. Numbers alone are never guessed at: where day and month could be either way round, it is so
 * by the order that a person said, or `two-ways`.
 */
export function readWrittenDay(written: string, order: DateOrder | null): WrittenDay {
  const text = written.replace(/\s+/gu, ' ').trim();
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return dayFrom(year, Number(month), Number(day));
  const last = YEAR_LAST.exec(text);
  if (last) return yearLast(last, order);
  return inWords(text) ?? inWords(text.replace(WEEKDAY, ''));
}

function yearLast([, first, , second, year = '']: RegExpExecArray, order: DateOrder | null): WrittenDay {
  const [one, two] = [Number(first), Number(second)];
  const dayFirst = () => dayFrom(year, two, one);
  const monthFirst = () => dayFrom(year, one, two);
  if (order !== null) return order === 'day-first' ? dayFirst() : monthFirst();
  if (one > LAST_MONTH || one === two) return dayFirst();
  if (two > LAST_MONTH) return monthFirst();
  return dayFirst() === null && monthFirst() === null ? null : 'two-ways';
}

function inWords(text: string): Day | null {
  const dayFirst = DAY_FIRST_WORDS.exec(text);
  if (dayFirst) return dayFrom(dayFirst[3] ?? '', monthNamed(dayFirst[2] ?? '') ?? 0, Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST_WORDS.exec(text);
  if (!monthFirst) return null;
  return dayFrom(monthFirst[3] ?? '', monthNamed(monthFirst[1] ?? '') ?? 0, Number(monthFirst[2]));
}

function dayFrom(year: string, month: number, day: number): Day | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

import { dayInName, type FoundDay } from '../../read/day/day-in-name.ts';
import { readWrittenDay, type DateOrder, type WrittenDay } from '../values/days.ts';

/** The day of a note and what else its name says; `two-ways` where it could be one of two days; null for no daily note. */
export type NoteDay = FoundDay | 'two-ways' | null;

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

import { isDay, type Day } from '../../calendar/day.ts';
import { parseClockTime, type ClockTime } from '../../calendar/clock.ts';

/** What a `date:` says: a day and perhaps a time, nothing, or something that cannot be read in one way only. */
export type DateField = { readonly day: Day; readonly time: ClockTime | null } | 'absent' | 'unclear';

const YEAR_FIRST =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const DAY_FIRST_WITH_DOTS = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * The day in a `date:` however other programs wrote it, as long as it can mean one day only: year first, or day
 * first with dots. The day is the one that is written: an offset or a Z behind the time never moves it.
 */
export function readDateField(value: unknown): DateField {
  if (value === undefined || value === null || value === '') return 'absent';
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  const dotted = DAY_FIRST_WITH_DOTS.exec(text);
  if (dotted) return dayOf({ year: dotted[3], month: dotted[2], date: dotted[1] });
  const found = YEAR_FIRST.exec(text) ?? DIGITS.exec(text);
  return found ? dayOf({ year: found[1], month: found[2], date: found[3], time: found[4] }) : 'unclear';
}

type Parts = Partial<Record<'year' | 'month' | 'date' | 'time', string | undefined>>;

function dayOf({ year = '', month = '', date = '', time }: Parts): DateField {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? { day, time: time === undefined ? null : parseClockTime(time) } : 'unclear';
}

/** A calendar day, `YYYY-MM-DD`. Never an instant: no time zone moves it. Days compare as strings. */
export type Day = `${number}-${number}-${number}`;

/** A span of days from its first to its last, both included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists: `isDay('2026-02-30')` is false. */
export function isDay(text: string): text is Day {
  if (!DAY_PATTERN.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).year > 0;
  } catch {
    return false;
  }
}

/** Throws a RangeError where the text is not a day that exists. */
export function toDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`"${text}" is not a day; write it as YYYY-MM-DD.`);
  return text;
}

/** The day so many days later, or earlier for a negative count. */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(numberOf(day) + count);
}

/** The last day of a month, `2026-11`. */
export function lastDayOf(month: string): Day {
  return `${month}-${String(Temporal.PlainYearMonth.from(month).daysInMonth)}` as Day;
}

/** How many days `to` lies after `from`; negative if it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** Every day of the span in order; none when it ends before it starts. */
export function daysOf({ from, to }: Span): Day[] {
  const days: Day[] = from <= to ? [from] : [];
  for (let day = from; day < to; days.push(day)) day = dayAfter(day);
  return days;
}

/** How many days of a span lie in none of the others, which may overlap. */
export function countDaysOutside(span: Span, others: readonly Span[]): number {
  let count = 0;
  let from = span.from;
  for (const other of others.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (other.to < from || other.from > span.to || other.to < other.from) continue;
    if (from < other.from) count += daysBetween(from, other.from);
    from = dayAfter(other.to);
  }
  return from <= span.to ? count + daysBetween(from, span.to) + 1 : count;
}

export function isWithin(day: Day, span: Span): boolean {
  return span.from <= day && day <= span.to;
}

/** Whether the day lies in one of them. */
export function isWithinAny(day: Day, spans: readonly Span[]): boolean {
  return spans.some((span) => isWithin(day, span));
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  const daysAfterMonday = (numberOf(day) + FIRST_WEEKDAY - 1) % WEEK;
  return (daysAfterMonday < 0 ? daysAfterMonday + WEEK : daysAfterMonday) + 1;
}

/** The day on the wall calendar of this machine. */
export function today(): Day {
  return Temporal.Now.plainDateISO().toString() as Day;
}

/** The moment at which a day begins in UTC, in milliseconds. */
export function midnightOf(day: Day): number {
  return numberOf(day) * MILLISECONDS_OF_A_DAY;
}

const MILLISECONDS_OF_A_DAY = 86_400_000;
const WEEK = 7;
/** Days are counted from here on; it was a Thursday. */
const FIRST = Temporal.PlainDate.from('1970-01-01');
const FIRST_WEEKDAY = FIRST.dayOfWeek;

/** The same days are reckoned with on page after page, and to ask the calendar takes longer than to remember. */
const numbers = new Map<Day, number>();
const days = new Map<number, Day>();

function numberOf(day: Day): number {
  return numbers.get(day) ?? rememberMonthOf(Temporal.PlainDate.from(day)).number;
}

function dayOfNumber(number: number): Day {
  return days.get(number) ?? rememberMonthOf(FIRST.add({ days: number })).day;
}

/** Remembers every day of a month, since a month's days are mostly asked for together. Gives the one that was asked for. */
function rememberMonthOf(date: Temporal.PlainDate): { readonly day: Day; readonly number: number } {
  const [day, number] = [date.toString() as Day, FIRST.until(date, { largestUnit: 'day' }).days];
  for (let one = 1; one <= date.daysInMonth; one++) {
    const inMonth = `${day.slice(0, -2)}${String(one).padStart(2, '0')}` as Day;
    numbers.set(inMonth, number - date.day + one);
    days.set(number - date.day + one, inMonth);
  }
  return { day, number };
}

const SHORTEST_MONTH = 28;

/** Within a month a day is one more than the last; only around a month's end the calendar has to be asked. */
function dayAfter(day: Day): Day {
  const date = Number(day.slice(8));
  return date < SHORTEST_MONTH ? (`${day.slice(0, 8)}${String(date + 1).padStart(2, '0')}` as Day) : addDays(day, 1);
}

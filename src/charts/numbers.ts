import type { Day } from '../calendar/day.ts';
import type { Backdrop, Recorded } from '../facts/series.ts';
import type { LineChartSpec } from './line.ts';
import { isPaused } from './pause.ts';
import type { StripSpec } from './strip.ts';
import { markWords, NO_RECORD, NUMBERS_COLUMNS, spanWords, stateWords, weekdayWords } from './words.ts';
import { valueWords } from '../facts/value-words.ts';

/** A chart's numbers as a table, newest last; every row has a cell for each column. */
export interface Numbers {
  readonly caption: string;
  readonly day: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly day: Day; readonly label: string; readonly cells: readonly string[] }[];
}

/** One value as a list shows it. */
export interface ListedRecord {
  readonly day: Day;
  readonly label: string;
  readonly value: string;
}

/** The numbers of a line chart; a column for the rolling median and for sessions and events only where there are any. */
export function lineNumbers(spec: LineChartSpec): Numbers {
  const { series, rolling, quantity, unit, backdrop } = spec;
  const written = Map.groupBy(spec.records, ({ day }) => day);
  const words = (value: number) => valueWords(value, quantity, unit);
  const cellsOf = (day: Day, index: number) => {
    const value = series.values[index] ?? null;
    const median = rolling?.values[index] ?? null;
    const known = value === null ? noValue(day, backdrop) : words(value) + partsOf(written.get(day) ?? [], words);
    return [known, ...(rolling ? [median === null ? '' : words(median)] : [])];
  };
  const columns = [NUMBERS_COLUMNS.value, ...(rolling ? [NUMBERS_COLUMNS.rolling] : [])];
  return table(spec, series.days, { columns, cellsOf });
}

/** The days of a strip and what became of the habit. */
export function stripNumbers(spec: StripSpec): Numbers {
  const cellsOf = (day: Day, index: number) => [stateWords(spec.states[index] ?? null, isPaused(day, spec.backdrop))];
  return table(spec, spec.days, { columns: [NUMBERS_COLUMNS.value], cellsOf });
}

/** Every record of the window in words, for a chart that has too few of them. */
export function listedRecords({ records, series, quantity, unit }: LineChartSpec): ListedRecord[] {
  const shown = new Set(series.days);
  return records
    .filter(({ day }) => shown.has(day))
    .map(({ day, value }) => ({ day, label: weekdayWords(day), value: valueWords(value, quantity, unit) }));
}

function table(
  { title, backdrop }: { title: string; backdrop: Backdrop },
  days: readonly Day[],
  { columns, cellsOf }: { columns: readonly string[]; cellsOf: (day: Day, index: number) => string[] },
): Numbers {
  const hasMarks = days.some((day) => markWords(day, backdrop) !== '');
  const [first, last] = [days[0], days.at(-1)];
  return {
    caption: first === undefined || last === undefined ? title : `${title}, ${spanWords(first, last)}`,
    day: NUMBERS_COLUMNS.day,
    columns: hasMarks ? [...columns, NUMBERS_COLUMNS.marks] : columns,
    rows: days.map((day, index) => ({
      day,
      label: weekdayWords(day),
      cells: [...cellsOf(day, index), ...(hasMarks ? [markWords(day, backdrop)] : [])],
    })),
  };
}

function noValue(day: Day, backdrop: Backdrop): string {
  return isPaused(day, backdrop) ? stateWords(null, true) : NO_RECORD;
}

/** What the day's one value was made of: `, from 4, 7`. */
function partsOf(records: readonly Recorded[], words: (value: number) => string): string {
  return records.length > 1 ? `, from ${records.map(({ value }) => words(value)).join(', ')}` : '';
}

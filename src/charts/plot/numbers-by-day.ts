import type { Day } from '../../calendar/day.ts';
import type { Backdrop } from '../../facts/series/series.ts';
import { addressIn, type ChartLinks } from './links.ts';
import { markWords, namerOf, NUMBERS_COLUMNS, spanWords } from '../../messages/en/chart-marks.ts';

/** A chart's numbers as a table, newest last; every row has a cell for each column. */
export interface Numbers {
  readonly caption: string;
  readonly day: string;
  readonly columns: readonly string[];
  readonly rows: readonly NumbersRow[];
}

/** The numbers of a day, with where its page is. */
export interface NumbersRow {
  readonly day: Day;
  readonly label: string;
  readonly address: string | null;
  readonly cells: readonly string[];
}

interface NumbersOf {
  readonly columns: readonly string[];
  readonly cellsOf: (day: Day, index: number) => string[];
  /** Whether there is anything of that day to be led to. */
  readonly hasRecord: (day: Day, index: number) => boolean;
}

/** A row for each of some days; a last column for sessions and events only where there are any. */
export function numbersByDay(
  { title, backdrop, links }: { title: string; backdrop: Backdrop; links?: ChartLinks | undefined },
  days: readonly Day[],
  { columns, cellsOf, hasRecord }: NumbersOf,
): Numbers {
  const hasMarks = days.some((day) => markWords(day, backdrop) !== '');
  const [first, last] = [days[0], days.at(-1)];
  const label = namerOf(days);
  return {
    caption: first === undefined || last === undefined ? title : `${title}, ${spanWords(first, last)}`,
    day: NUMBERS_COLUMNS.day,
    columns: hasMarks ? [...columns, NUMBERS_COLUMNS.marks] : columns,
    rows: days.map((day, index) => ({
      day,
      label: label(day),
      address: hasRecord(day, index) ? addressIn(links, day) : null,
      cells: [...cellsOf(day, index), ...(hasMarks ? [markWords(day, backdrop)] : [])],
    })),
  };
}

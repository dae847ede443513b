import type { Day } from '../../calendar/day.ts';
import type { Backdrop } from '../../facts/series/series.ts';
import { markWords, namerOf, NUMBERS_COLUMNS, spanWords } from '../../messages/en/chart-marks.ts';

/** A chart's numbers as a table, newest last; every row has a cell for each column. */
export interface Numbers {
  readonly caption: string;
  readonly day: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly day: Day; readonly label: string; readonly cells: readonly string[] }[];
}

/** A row for each of some days; a last column for sessions and events only where there are any. */
export function numbersByDay(
  { title, backdrop }: { title: string; backdrop: Backdrop },
  days: readonly Day[],
  { columns, cellsOf }: { columns: readonly string[]; cellsOf: (day: Day, index: number) => string[] },
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
      cells: [...cellsOf(day, index), ...(hasMarks ? [markWords(day, backdrop)] : [])],
    })),
  };
}

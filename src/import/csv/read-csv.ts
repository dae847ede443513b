import { digestOf } from '../../notes/digest.ts';
import { RATING_RANGE } from '../../numbers/rating.ts';
import { RECORD_REFUSALS } from '../../messages/en/commands/import-records.ts';
import { CSV_WORDS } from '../../messages/en/commands/import.ts';
import type { ReadingOptions } from '../format.ts';
import {
  importedEntry,
  sortedOut,
  type ImportedEntry,
  type ImportedRecords,
  type KeptRow,
  type RefusedRecord,
} from '../records.ts';
import { csvTable, type CsvRow } from '../source/csv-rows.ts';
import { readHours, readWrittenTime } from '../values/clock-times.ts';
import { AmbiguousDatesError, readWrittenDay } from '../values/days.ts';
import { sumText } from '../values/json-values.ts';
import { plainMarkdown, tidy } from '../values/plain-markdown.ts';
import { columnUseNamed, COLUMN_USES, suggestedUses, type ColumnUse } from './column-uses.ts';

type Uses = ReadonlyMap<string, ColumnUse>;

/** Reads a table of nobody's in particular: what its columns are stands in the words' file, or their names say it. */
export function readCsv(text: string, { columns: said, dates }: ReadingOptions): ImportedRecords {
  const { columns, rows } = csvTable(text);
  const uses = usesOf(columns, said);
  if (![...uses.values()].includes('date')) throw new Error(CSV_WORDS.noDate(columns));
  const read = rows.map((row) => readRow(row, uses, dates));
  if (dates === null && read.some((one) => one === 'two-ways')) throw new AmbiguousDatesError();
  const records = read.filter((one) => one !== 'two-ways');
  const left = [...uses].filter(([, use]) => use === 'leave').map(([name]) => [name, rows.length] as const);
  return {
    ...sortedOut(records),
    habits: [],
    notTaken: new Map(left),
  };
}

function usesOf(columns: readonly string[], said: ReadonlyMap<string, string>): Uses {
  const suggested = suggestedUses(columns);
  return new Map(
    columns.map((name) => {
      const written = said.get(name);
      if (written === undefined) return [name, said.size > 0 ? 'keep' : (suggested.get(name) ?? 'keep')];
      const use = columnUseNamed(written);
      if (use === null) throw new Error(CSV_WORDS.wrongUse(name, COLUMN_USES));
      return [name, use];
    }),
  );
}

function readRow(row: CsvRow, uses: Uses, dates: ReadingOptions['dates']): ImportedEntry | RefusedRecord | 'two-ways' {
  const refused = (why: string) => ({ place: RECORD_REFUSALS.line(row.line), why });
  const cells = (use: ColumnUse) =>
    [...uses].filter(([, one]) => one === use).flatMap(([name]) => tidy(row.cell(name)) || []);
  const [date = '', time = ''] = [cells('date')[0], cells('time')[0]];
  if (row.surplus !== 0) return refused(RECORD_REFUSALS.cells(row.surplus));
  const day = readWrittenDay(date, dates);
  if (day === 'two-ways') return day;
  if (day === null) return refused(RECORD_REFUSALS.noDay);
  const clock = readWrittenTime(time);
  if (clock === null && time !== '') return refused(RECORD_REFUSALS.noTime);
  return importedEntry({
    identity: digestOf(sumText([...uses.keys()].map((name) => [name, row.cell(name)]))),
    ...{ day, time: clock },
    title: cells('title').join(' ') || null,
    text: cells('text').map(plainMarkdown).join('\n\n'),
    moodWord: cells('mood')[0] ?? null,
    feelings: cells('feelings').flatMap(listed),
    tags: cells('tags').flatMap(listed),
    ...numbersOf(row, uses),
  });
}

/** Values that fit their field; one that does not stays in the text with its column's name, as all that has no field. */
function numbersOf({ cell }: CsvRow, uses: Uses): Pick<ImportedEntry, 'mood' | 'energy' | 'stress' | 'night' | 'rows'> {
  const rows: KeptRow[] = [];
  const found = new Map<ColumnUse, number>();
  for (const [name, use] of uses) {
    const written = tidy(cell(name));
    const number = numberFor(use, written);
    if (number !== null && !found.has(use)) found.set(use, number);
    else if (written !== '' && KEPT_IN_ROWS.has(use)) rows.push([name, written]);
  }
  const hours = found.get('hours');
  return {
    mood: found.get('rating') ?? null,
    energy: found.get('energy') ?? null,
    stress: found.get('stress') ?? null,
    night: hours === undefined ? null : { hours },
    rows,
  };
}

const RATINGS: ReadonlySet<ColumnUse> = new Set(['rating', 'energy', 'stress']);
const KEPT_IN_ROWS: ReadonlySet<ColumnUse> = new Set([...RATINGS, 'hours', 'keep']);
const LONGEST_NIGHT = 24;

function numberFor(use: ColumnUse, written: string): number | null {
  if (use === 'hours') return readHours(written) ?? within(written, [0, LONGEST_NIGHT]);
  if (!RATINGS.has(use)) return null;
  const rating = within(written, RATING_RANGE);
  return rating !== null && Number.isInteger(rating) ? rating : null;
}

function within(written: string, [low, high]: readonly [number, number]): number | null {
  const number = /^\d{1,3}(?:[.,]\d{1,4})?$/.test(written) ? Number(written.replace(',', '.')) : NaN;
  return number >= low && number <= high ? number : null;
}

function listed(cell: string): string[] {
  return cell
    .split(/[,;|]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

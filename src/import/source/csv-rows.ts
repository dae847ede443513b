import { parse } from 'csv-parse/sync';
import { IMPORT_REFUSALS } from '../../messages/en/commands/import-records.ts';

/** A row by the names of its columns, and the line of the file on which it ends. */
export interface CsvRow {
  readonly line: number;
  readonly cell: (name: string) => string;
  /** How many cells it has more or fewer than there are columns. */
  readonly surplus: number;
}

/** A table with its columns' names as they are written. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** Signs that stand between cells, the commonest first. */
const DELIMITERS = [',', ';', '\t'];

/** A text of comma-separated values; semicolons and tabs too. Throws a sentence where quotes are not closed, or rows have no names. */
export function csvTable(text: string): CsvTable {
  const [head, ...lines] = csvRecords(text);
  if (head === undefined) throw new Error(IMPORT_REFUSALS.emptyTable);
  const columns = head.record.map((name) => name.trim());
  const places = new Map(columns.toReversed().map((name, index) => [name.toLowerCase(), columns.length - 1 - index]));
  const rows = lines.map(({ record, info: { lines: line } }) => ({
    line,
    surplus: surplusOf(record, columns.length),
    cell: (name: string) => record[places.get(name.toLowerCase()) ?? -1] ?? '',
  }));
  return { columns, rows };
}

/** Whether a table has all of these columns, in whatever order. */
export function hasColumns({ columns }: CsvTable, names: readonly string[]): boolean {
  const there = new Set(columns.map((name) => name.toLowerCase()));
  return names.every((name) => there.has(name));
}

/** Cells as they stand, and the line of the file on which they end. */
interface CsvRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** The rows of a table, its names among them. Throws a sentence where quotes are not closed. */
export function csvRecords(text: string): CsvRecord[] {
  const options = {
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  } as const;
  try {
    return parse(text, options) as unknown as CsvRecord[];
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 0;
    throw new Error(IMPORT_REFUSALS.brokenTable(line), { cause: error });
  }
}

/** The sign that stands most often in the line of names; names hold it seldom. */
function delimiterOf(text: string): string {
  const head = text.slice(0, text.search(/\r?\n|$/)).replace(/"[^"]*"/g, '');
  const counted = DELIMITERS.map((sign) => [sign, head.split(sign).length] as const);
  return counted.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ',';
}

/** A comma at the end of a row is no cell. */
function surplusOf(record: readonly string[], columns: number): number {
  const over = record.slice(columns);
  return record.length < columns ? record.length - columns : over.filter((cell) => cell.trim() !== '').length;
}

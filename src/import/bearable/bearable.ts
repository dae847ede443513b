import type { ClockTime } from '../../calendar/clock.ts';
import type { Day } from '../../calendar/day.ts';
import { digestOf } from '../../notes/digest.ts';
import {
  FORMAT_TITLES,
  IMPORT_REFUSALS,
  KEPT_ROW_NAMES,
  RECORD_REFUSALS,
} from '../../messages/en/commands/import-records.ts';
import type { ImportFormat } from '../format.ts';
import {
  importedEntry,
  sortedOut,
  type ImportedEntry,
  type ImportedRecords,
  type KeptRow,
  type RefusedRecord,
} from '../records.ts';
import { COLUMN_NAMES } from '../source/column-names.ts';
import { csvTable, hasColumns, type CsvRow } from '../source/csv-rows.ts';
import { onlyText } from '../source/source.ts';
import { readHours, readWrittenTime } from '../values/clock-times.ts';
import { readWrittenDay } from '../values/days.ts';
import { sumText } from '../values/json-values.ts';
import { plainMarkdown, tidy } from '../values/plain-markdown.ts';

const COLUMNS = ['date', COLUMN_NAMES.timeOfDay, 'category', 'rating/amount', 'detail', 'notes'];

export const bearable: ImportFormat = {
  name: 'bearable',
  title: FORMAT_TITLES.bearable,
  // How many steps its scales have is a setting of the app, so that no number is known from the start.
  knownMoods: new Map(),
  read: async (source) => readBearable(await onlyText(source, '.csv')),
};

/** One value of a day, as a row has it. */
interface BearableRow {
  readonly day: Day;
  readonly part: string;
  readonly category: string;
  readonly amount: string;
  readonly detail: string;
  readonly notes: string;
}

/** Reads one row a value into one entry for each part of a day. Throws a sentence for any other table. */
export function readBearable(text: string): ImportedRecords {
  const table = csvTable(text);
  if (!hasColumns(table, COLUMNS)) throw new Error(IMPORT_REFUSALS.otherColumns(FORMAT_TITLES.bearable, COLUMNS));
  const { entries: rows, refused } = sortedOut(table.rows.map(readRow));
  const parts = Map.groupBy(rows, ({ day, part }) => `${day}/${part}`);
  return {
    entries: [...parts.values()].flatMap(entriesOf),
    ...{ refused, habits: [], notTaken: new Map() },
  };
}

function readRow({ cell, line, surplus }: CsvRow): BearableRow | RefusedRecord {
  const refused = (why: string) => ({ place: RECORD_REFUSALS.line(line), why });
  if (surplus !== 0) return refused(RECORD_REFUSALS.cells(surplus));
  const day = readWrittenDay(cell(COLUMN_NAMES.dateFormatted) || cell('date'), null);
  if (day === null || day === 'two-ways') return refused(RECORD_REFUSALS.noDay);
  const [category, amount, detail] = [tidy(cell('category')), tidy(cell('rating/amount')), tidy(cell('detail'))];
  // A lone full stop stands where nothing was noted.
  const notes = tidy(cell('notes')).replace(/^\.$/, '');
  if (category === '' || amount + detail + notes === '') return refused(RECORD_REFUSALS.nothing);
  return { day, part: tidy(cell(COLUMN_NAMES.timeOfDay)).toLowerCase(), category, amount, detail, notes };
}

function entriesOf(rows: readonly BearableRow[]): ImportedEntry[] {
  const [first] = rows;
  if (!first) return [];
  const { day, part } = first;
  const time: ClockTime | null = readWrittenTime(part);
  const moods = rows.filter(({ category }) => is(category, 'mood'));
  const nights = rows.filter(({ category, amount }) => is(category, 'sleep') && readHours(amount) !== null);
  const [mood, night] = [moods[0], nights[0]];
  const factors = rows.filter(({ category, notes }) => is(category, 'factors') && notes === '');
  const fields = new Set([...factors, ...(mood ? [mood] : []), ...(night ? [night] : [])]);
  const partRow: KeptRow[] = time === null && part !== '' ? [[KEPT_ROW_NAMES.partOfDay, part]] : [];
  const entry = importedEntry({
    ...{ identity: part === '' ? day : `${day}/${part.replace(/[^a-z0-9:]+/g, '-')}`, day, time },
    version: digestOf(sumText(rows)),
    moodWord: mood === undefined || mood.amount === '' ? null : mood.amount,
    night: night === undefined ? null : { hours: readHours(night.amount) ?? 0 },
    activities: [...new Set(factors.flatMap(({ detail }) => partsOf(detail)))],
    text: [mood, night].flatMap((one) => (one && one.notes !== '' ? [plainMarkdown(one.notes)] : [])).join('\n\n'),
    rows: [...partRow, ...rows.flatMap((row) => keptRow(row, fields))],
  });
  return [entry];
}

/** A value that has no field, or what is said beside one that has. */
function keptRow(row: BearableRow, fields: ReadonlySet<BearableRow>): KeptRow[] {
  const { category, amount, detail, notes } = row;
  if (fields.has(row)) return is(category, 'factors') || detail === '' ? [] : [[category, detail]];
  return [[category, [detail, amount, notes].filter((part) => part !== '').join(', ')]];
}

function is(category: string, name: string): boolean {
  return category.toLowerCase() === name;
}

function partsOf(detail: string): string[] {
  return detail
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

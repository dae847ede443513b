import { zoneOfThisMachine } from '../../calendar/clock.ts';
import { IMPORT_REFUSALS, NOT_TAKEN, RECORD_REFUSALS } from '../../messages/en/commands/import-records.ts';
import { sortedOut, type RefusedRecord } from '../records.ts';
import { csvTable, hasColumns, type CsvRow } from '../source/csv-rows.ts';
import { stampIn } from '../values/intervals.ts';
import { starRows } from './rating-rows.ts';
import { intervalsBetween, spanRefusal, type SleepLog, type SleepRecord } from './sleep-record.ts';

const COLUMNS = ['sid', 'start', 'stop', 'rating'];
/** Later versions write what was said of a sleep. */
const COMMENT = 'comment';

export function isPlees(firstLine: string): boolean {
  return /^"?sid"?,"?start"?,/i.test(firstLine);
}

/** Reads `sid,start,stop,rating`, where moments are milliseconds since 1970 and no zone is said. */
export function readPlees(text: string): SleepLog {
  const table = csvTable(text);
  if (!hasColumns(table, COLUMNS)) throw new Error(IMPORT_REFUSALS.noSleepLog);
  const zone = zoneOfThisMachine();
  const rows = [...new Map(table.rows.map((row) => [table.columns.map(row.cell).join('\n'), row])).values()];
  const { entries: records, refused } = sortedOut(rows.map((row) => readRow(row, zone)));
  const others = table.columns.filter((name) => ![...COLUMNS, COMMENT].includes(name.toLowerCase()));
  return {
    app: 'plees-tracker',
    ...{ records, refused },
    notTaken: new Map([
      [NOT_TAKEN.twice, table.rows.length - rows.length],
      ...others.map((name) => [NOT_TAKEN.field(name), rows.filter(({ cell }) => cell(name) !== '').length] as const),
    ]),
  };
}

function readRow({ cell, line, surplus }: CsvRow, zone: string): SleepRecord | RefusedRecord {
  const refused = (why: string) => ({ place: RECORD_REFUSALS.line(line), why });
  if (surplus !== 0) return refused(RECORD_REFUSALS.cells(surplus));
  const [from, to] = [readMoment(cell('start'), zone), readMoment(cell('stop'), zone)];
  if (from === null || to === null) return refused(RECORD_REFUSALS.noZone);
  const why = spanRefusal([from, to]);
  if (why !== null) return refused(why);
  const [asleep, rows, comment] = [intervalsBetween(from, to), starRows(cell('rating')), cell(COMMENT)];
  if (asleep.length + rows.length === 0 && comment.trim() === '') return refused(RECORD_REFUSALS.nothing);
  return { ...{ span: { from, to }, asleep, rows, comment }, hasBed: false, isNap: false, tags: [], activities: [] };
}

function readMoment(written: string, zone: string) {
  return /^-?\d{1,16}$/.test(written.trim()) ? stampIn(Number(written), zone) : null;
}

import { KEPT_ROW_NAMES, NOT_TAKEN, RECORD_REFUSALS } from '../../messages/en/commands/import-records.ts';
import { sortedOut, type KeptRow, type RefusedRecord } from '../records.ts';
import { SLEEP_AS_ANDROID_NAMES as NAMES } from '../source/column-names.ts';
import { csvRecords } from '../source/csv-rows.ts';
import { readWrittenTime } from '../values/clock-times.ts';
import { readWrittenDay } from '../values/days.ts';
import { secondsOf, stampIn, wallOf, type Interval, type Stamp } from '../values/intervals.ts';
import { commentTags } from './comment-tags.ts';
import { starRows } from './rating-rows.ts';
import { intervalsBetween, spanRefusal, type SleepLog, type SleepRecord } from './sleep-record.ts';

type Column = keyof typeof NAMES;
const COLUMNS = Object.keys(NAMES) as Column[];
type Cells = (name: Column) => string;

/** What devices measured or planned, with what stands there for nothing. */
const MEASURED: readonly Column[] = ['alarm', 'snore', 'noise', 'cycles', 'deep', 'place'];
const NOTHING = /^(?:|-[12](?:\.0)?)$/;
const EVENT = /^\w+-\d{9,}/;
const [MINUTE, HOUR, THOUSAND] = [60, 3600, 1000];
/** Hours are rounded to the hundredth, and the moments beside them to the minute. */
const MOST_APART = 2 * MINUTE;

export function isSleepAsAndroid(firstLine: string): boolean {
  return /^"?Id"?,"?Tz"?,/.test(firstLine);
}

/** One record below its own line of names. */
interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Reads lines of names with the record that belongs to each. Throws a sentence where a quote is not closed. */
export function readSleepAsAndroid(text: string): SleepLog {
  const all = csvRecords(text).map(({ record, info }) => ({ cells: record, line: info.lines }));
  const isHead = ({ cells }: Row) => cells[0] === NAMES.id;
  const lone = all.filter(
    (row, index) => isHead(row) && (all[index + 1] === undefined || isHead(all[index + 1] ?? row)),
  );
  // A line that has nothing in these columns goes on with the noise of the record above it.
  const isCurve = ({ cells }: Row) => cells.slice(0, COLUMNS.length).every((cell) => cell === '');
  const rows = all.filter((row) => !isHead(row) && !isCurve(row));
  const distinct = [...new Map(rows.map((row) => [row.cells.join('\n'), row])).values()];
  const { entries: records, refused } = sortedOut(distinct.map(readRow));
  return {
    app: 'sleep-as-android',
    records,
    refused: [...refused, ...lone.map(({ line }) => ({ place: RECORD_REFUSALS.line(line), why: RECORD_REFUSALS.cut }))],
    notTaken: notTakenOf(distinct)
      .set(NOT_TAKEN.noise, all.filter(isCurve).length)
      .set(NOT_TAKEN.twice, rows.length - distinct.length),
  };
}

function cellsOf({ cells }: Row): Cells {
  return (name) => (cells[COLUMNS.indexOf(name)] ?? '').trim();
}

function notTakenOf(rows: readonly Row[]): Map<string, number> {
  const beyond = rows.flatMap(({ cells }) => cells.slice(COLUMNS.length));
  const events = beyond.filter((cell) => EVENT.test(cell)).length;
  const measured = (name: Column) => rows.filter((row) => !NOTHING.test(cellsOf(row)(name))).length;
  return new Map([
    ...MEASURED.map((name) => [NOT_TAKEN.field(NAMES[name]), measured(name)] as const),
    [NOT_TAKEN.deviceEvents, events],
    [NOT_TAKEN.movement, beyond.length - events],
  ]);
}

function readRow(row: Row): SleepRecord | RefusedRecord {
  const refused = (why: string) => ({ place: RECORD_REFUSALS.line(row.line), why });
  const surplus = row.cells.length - COLUMNS.length;
  if (surplus < 0) return refused(RECORD_REFUSALS.cells(surplus));
  const cell = cellsOf(row);
  const span = spanOf(cell);
  if ('why' in span) return refused(span.why);
  const { comment, tags, often } = commentTags(cell('comment'));
  const { asleep, rows: awake } = sleepOf(span, cell('adjust'));
  const rows: KeptRow[] = [...starRows(cell('rating')), ...awake, ...often];
  if (asleep.length + tags.length + rows.length === 0 && comment === '') return refused(RECORD_REFUSALS.nothing);
  return { ...{ span, asleep, comment, tags, rows }, hasBed: false, isNap: false, activities: [] };
}

/**
 * It begins at the moment in its id, and is as long as its hours: the wall's time alone would be two moments in the night on
 * which clocks go back. The wall's times prove the zone.
 */
function spanOf(cell: Cells): Interval | { readonly why: string } {
  const [id, hours] = [cell('id'), cell('hours')];
  const [began, length] = [
    /^\d{1,15}$/.test(id) ? Number(id) : null,
    /^\d{1,6}(?:\.\d+)?$/.test(hours) ? Number(hours) : null,
  ];
  const from = began === null ? null : stampIn(began, cell('zone'));
  const to =
    began === null || length === null ? null : stampIn(began + Math.round(length * HOUR) * THOUSAND, cell('zone'));
  if (from === null || to === null) return { why: RECORD_REFUSALS.noZone };
  const [first, last] = [apart(cell('from'), from), apart(cell('to'), to)];
  if (first === null || last === null) return { why: RECORD_REFUSALS.noZone };
  if (Math.max(first, last) > MOST_APART) return { why: RECORD_REFUSALS.disagree };
  const why = spanRefusal([from, to]);
  return why === null ? { from, to } : { why };
}

/** How many seconds lie between `26. 11. 2020 20:00` and what the wall showed at a moment; null for what is no time. */
function apart(written: string, stamp: Stamp): number | null {
  const [, date = '', clock = ''] = /^(\d{1,2}\. ?\d{1,2}\. ?\d{4}) (\d{1,2}:\d\d)$/.exec(written) ?? [];
  const [day, time] = [readWrittenDay(date, 'day-first'), readWrittenTime(clock)];
  if (day === null || time === null) return null;
  const shown = wallOf(stamp);
  return Math.abs(Date.parse(`${day}T${time}Z`) - Date.parse(`${shown.day}T${shown.time}Z`)) / THOUSAND;
}

/** The minutes that the app takes off for being awake. It does not say when; of a record by hand it says `-1.0`. */
function sleepOf(span: Interval, written: string): Pick<SleepRecord, 'asleep' | 'rows'> {
  const whole = intervalsBetween(span.from, span.to);
  const seconds = /^-\d{1,4}$/.test(written) ? -Number(written) * MINUTE : 0;
  if (seconds > 0 && seconds < secondsOf(whole)) return { asleep: withPauses(span, seconds), rows: [] };
  const isNothing = /^(?:|0|-1\.0)$/.test(written);
  return { asleep: whole, rows: isNothing ? [] : [[KEPT_ROW_NAMES.awake, written]] };
}

/** Pauses of less than an hour, evenly, so that they count and do not make two sleeps of one. */
function withPauses({ from, to }: Interval, seconds: number): Interval[] {
  const pauses = Math.floor(seconds / HOUR) + 1;
  const [pause, part] = [seconds / pauses, (to.at - from.at - seconds) / (pauses + 1)];
  return Array.from({ length: pauses + 1 }, (_, index) => {
    const start = from.at + index * (part + pause);
    const end = index === pauses ? to : { at: start + part, ahead: from.ahead };
    return { from: { at: start, ahead: from.ahead }, to: end };
  });
}

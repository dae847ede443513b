import { KEPT_ROW_NAMES, NOT_TAKEN, RECORD_REFUSALS } from '../../messages/en/commands/import-records.ts';
import { inOneLine } from '../../writing/yaml-line.ts';
import { sortedOut, type KeptRow, type RefusedRecord } from '../records.ts';
import { readStamp, type Interval, type Stamp } from '../values/intervals.ts';
import { ratingRows } from './rating-rows.ts';
import { intervalsBetween, spanRefusal, type SleepLog, type SleepRecord } from './sleep-record.ts';
import { sleepmeterRows, sleepmeterTables, type SleepmeterTables, type SleepmeterRow } from './sleepmeter-tables.ts';

const [HIGHEST, MINUTE] = [10, 60];
const [NAP, NONE] = ['NAP', 'NONE'];
const KINDS = [NAP, 'NIGHT_SLEEP'];

export function isSleepmeter(firstLine: string): boolean {
  return /^(?:custom_(?:aid|hindrance|tag)_id,|wake,sleep,bedtime,)/.test(firstLine);
}

/** Reads up to three tables of a person's own words, and the table of sleeps that uses them. */
export function readSleepmeter(text: string): SleepLog {
  const tables = sleepmeterTables(text);
  const { rows, refused: unreadable } = sleepmeterRows(tables);
  const distinct = [...new Map(rows.map((row) => [row.written, row])).values()];
  const { entries: records, refused } = sortedOut(distinct.map((row) => readRow(row, tables)));
  return {
    app: 'sleepmeter',
    records,
    refused: [...unreadable, ...refused],
    notTaken: new Map([[NOT_TAKEN.twice, rows.length - distinct.length]]),
  };
}

function readRow(
  { line, cells, notes }: SleepmeterRow,
  { aids, hindrances, tags }: SleepmeterTables,
): SleepRecord | RefusedRecord {
  const refused = (why: string) => ({ place: RECORD_REFUSALS.line(line), why });
  const [wake, sleep, bedtime] = [readMoment(cells.wake), readMoment(cells.sleep), readMoment(cells.bedtime)];
  if (wake === null || sleep === null || bedtime === null) return refused(RECORD_REFUSALS.noZone);
  if (!KINDS.includes(cells.type)) return refused(RECORD_REFUSALS.noValue);
  const why = spanRefusal([bedtime, sleep, wake]);
  if (why !== null) return refused(why);
  const holes = readHoles(cells.holes, (wake.at - sleep.at) / MINUTE);
  const unread: KeptRow[] = holes === null ? [[KEPT_ROW_NAMES.awake, cells.holes]] : [];
  return {
    ...{ span: { from: bedtime, to: wake }, asleep: between(sleep, wake, holes ?? []) },
    ...{ hasBed: true, isNap: cells.type === NAP, comment: notes, tags: [] },
    activities: [
      ...listed(cells.aid).map((word) => named(word, aids)),
      ...listed(cells.hindrances).map((word) => named(word, hindrances)),
      ...listed(cells.tags).map((word) => named(word, tags)),
    ],
    rows: [...ratingRows(cells.quality, HIGHEST), ...unread, ...dreamRows(cells.dreams)],
  };
}

/** `2020-11-23 07:00+0000`. */
function readMoment(written: string): Stamp | null {
  const [, wall = '', ahead = ''] = /^(\d{4}-\d\d-\d\d \d\d:\d\d)([+-]\d{4})$/.exec(written) ?? [];
  return readStamp(`${wall}:00 ${ahead}`);
}

type Hole = readonly [from: number, to: number];

/** `191-221|310-340`, in minutes after falling asleep and in their order; null for what is none of that. */
function readHoles(written: string, minutes: number): readonly Hole[] | null {
  const holes = listed(written).map((one): Hole | null => {
    const [, from, to] = /^(\d{1,5})-(\d{1,5})$/.exec(one) ?? [];
    return from === undefined || to === undefined ? null : [Number(from), Number(to)];
  });
  const known = holes.filter((hole) => hole !== null);
  const edges = [0, ...known.flat(), minutes];
  const isInOrder = edges.every((edge, index) => edge >= (edges[index - 1] ?? 0));
  return known.length === holes.length && isInOrder ? known : null;
}

/** The parts of a sleep between its holes. Until waking the wall is as far ahead as when it began. */
function between(sleep: Stamp, wake: Stamp, holes: readonly Hole[]): Interval[] {
  const edge = (minute: number) => ({ at: sleep.at + minute * MINUTE, ahead: sleep.ahead });
  const starts = [sleep, ...holes.map(([, to]) => edge(to))];
  const ends = [...holes.map(([from]) => edge(from)), wake];
  return starts.flatMap((start, index) => intervalsBetween(start, ends[index] ?? wake));
}

function listed(written: string): string[] {
  return written.split('|').filter((one) => one !== '' && one !== NONE);
}

/** A word as the person named it, or one of the app's own: `ST_JOHNS_WORT` as `st johns wort`. */
function named(word: string, own: ReadonlyMap<string, string>): string {
  return inOneLine(own.get(word) ?? '') || plainWord(word);
}

function plainWord(word: string): string {
  return word.toLowerCase().replaceAll('_', ' ');
}

/** `GOOD:5:FLYING:LUCID`: the kind, how it felt from -5 to 5, and what it was about. */
function dreamRows(written: string): KeptRow[] {
  return listed(written).map((dream) => {
    const [kind = '', ...rest] = dream.split(':').map(plainWord);
    return [KEPT_ROW_NAMES.dreams, [kind, ...rest].join(', ')];
  });
}

import { KEPT_ROW_NAMES } from '../../messages/en/commands/import-records.ts';
import type { Day } from '../../calendar/day.ts';
import { digestOf } from '../../notes/digest.ts';
import {
  importedEntry,
  withoutMediaSigns,
  type ImportedEntry,
  type ImportedRecords,
  type KeptRow,
} from '../records.ts';
import { secondsOf, unionOf, wallOf } from '../values/intervals.ts';
import { sumText } from '../values/json-values.ts';
import { nightsOf, type DaySleep } from '../values/nights.ts';
import { plainMarkdown, tidy } from '../values/plain-markdown.ts';
import type { SleepLog, SleepRecord } from './sleep-record.ts';

const MINUTE = 60;

/** One entry for each day on which a sleep ended: its night, all else that was slept, and what was said of it. */
export function sleepRecords({ app, records, refused, notTaken }: SleepLog): ImportedRecords {
  const ordered = records.toSorted((a, b) => a.span.from.at - b.span.from.at);
  const nightly = ordered.filter(({ isNap }) => !isNap);
  const nights = nightsOf(
    unionOf(nightly.flatMap(({ asleep }) => asleep)),
    unionOf(nightly.flatMap(({ span, hasBed }) => (hasBed && span.to.at > span.from.at ? [span] : []))),
  );
  const byDay = Map.groupBy(ordered, ({ span }) => wallOf(span.to).day);
  const entries = [...byDay].map(([day, all]) => dayEntry(`${app}/${day}`, { day, all, sleep: nights.get(day) }));
  return { entries, habits: [], refused, notTaken };
}

interface DayRecords {
  readonly day: Day;
  readonly all: readonly SleepRecord[];
  readonly sleep: DaySleep | undefined;
}

function dayEntry(identity: string, { day, all, sleep }: DayRecords): ImportedEntry {
  const comments = all.map(({ comment }) => withoutMediaSigns(tidy(comment))).filter((one) => one !== '');
  const own = all.flatMap((record) => [...napRows(record), ...(all.length > 1 ? rowsWithTime(record) : record.rows)]);
  const entry = {
    ...{ identity, day, night: sleep?.night ?? null, rows: [...(sleep?.rows ?? []), ...own] },
    text: comments.map(plainMarkdown).join('\n\n'),
    tags: [...new Set(all.flatMap(({ tags }) => tags))],
    activities: [...new Set(all.flatMap(({ activities }) => activities))],
  };
  return importedEntry({ ...entry, version: digestOf(sumText(entry)) });
}

function napRows({ isNap, span, asleep }: SleepRecord): KeptRow[] {
  if (!isNap) return [];
  const minutes = Math.round(secondsOf(asleep) / MINUTE);
  return [[KEPT_ROW_NAMES.nap, KEPT_ROW_NAMES.fromTo(wallOf(span.from).time, wallOf(span.to).time, minutes)]];
}

/** Of several sleeps of a day each value says which it belongs to. */
function rowsWithTime({ span, rows }: SleepRecord): KeptRow[] {
  const [from, to] = [wallOf(span.from).time, wallOf(span.to).time];
  return rows.map(([name, value]) => [name, KEPT_ROW_NAMES.at(value, from, to)]);
}

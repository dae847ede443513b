import type { ClockTime } from '../../calendar/clock.ts';
import { isDay, type Day } from '../../calendar/day.ts';
import { digestOf } from '../../notes/digest.ts';
import { NOT_TAKEN, RECORD_REFUSALS } from '../../messages/en/commands/import-records.ts';
import {
  importedEntry,
  withoutMediaSigns,
  sortedOut,
  type ImportedEntry,
  type ImportedRecords,
  type RefusedRecord,
} from '../records.ts';
import type { SourceFile } from '../source/source.ts';
import { jsonRecords, numberIn, sumText, textIn, type JsonRecord } from '../values/json-values.ts';
import { tidy } from '../values/plain-markdown.ts';
import { daylioLists, scaleRows, type DaylioLists } from './daylio-lists.ts';
import { daylioNote } from './read-daylio-csv.ts';

/** What an entry has a place for here, or says a second time. */
const KNOWN = new Set([
  ...['id', 'minute', 'hour', 'day', 'month', 'year', 'datetime', 'timeZoneOffset', 'mood', 'note', 'note_title'],
  ...['tags', 'assets', 'isFavorite', 'scaleValues'],
]);
/** Lists that hold how the app is set up, and nothing of a day. */
const SETTINGS = ['reminders', 'writingTemplates', 'achievements'];
const STARRED = 'starred';

/**
 * Reads the JSON of a backup. An entry has the writer's own day and time, with the first month as 0, and an HTML note. Its
 * number begins anew in every new installation, so that the moment it was made tells it from another of its number.
 */
export function readDaylioBackup(backup: JsonRecord, files: readonly SourceFile[]): ImportedRecords {
  const lists = daylioLists(backup, files);
  const entries = jsonRecords(backup['dayEntries']);
  const read = entries.map((entry, index) => readEntry(entry, index + 1, lists));
  return {
    ...sortedOut(read),
    habits: [],
    knownMoods: lists.moods,
    notTaken: notTakenOf(backup, entries),
  };
}

function notTakenOf(backup: JsonRecord, entries: readonly JsonRecord[]): ReadonlyMap<string, number> {
  const lengthOf = (name: string) => jsonRecords(backup[name]).length;
  const unknown = entries.flatMap((entry) => Object.keys(entry).filter((name) => !KNOWN.has(name)));
  const counts = Map.groupBy(unknown, (name) => NOT_TAKEN.field(tidy(name).slice(0, 40)));
  return new Map([
    [NOT_TAKEN.goals, lengthOf('goals')],
    [NOT_TAKEN.goalDays, lengthOf('goalEntries')],
    [NOT_TAKEN.tagGroups, lengthOf('tag_groups')],
    [NOT_TAKEN.settings, SETTINGS.reduce((sum, name) => sum + lengthOf(name), 0)],
    ...[...counts].map(([name, all]) => [name, all.length] as const),
  ]);
}

function readEntry(entry: JsonRecord, number: number, lists: DaylioLists): ImportedEntry | RefusedRecord {
  const refused = (why: string) => ({ place: RECORD_REFUSALS.entry(number), why });
  const day = dayOf(entry);
  if (day === null) return refused(RECORD_REFUSALS.noDay);
  const time = timeOf(entry);
  if (time === null) return refused(RECORD_REFUSALS.noTime);
  const [mood, title] = [numberIn(entry['mood']), tidy(textIn(entry['note_title']))];
  const note = withoutMediaSigns(textIn(entry['note']));
  const [tags, assets] = [idsIn(entry['tags']), idsIn(entry['assets'])];
  const rows = scaleRows(entry['scaleValues'], lists);
  if (mood === null && `${title}${note}`.trim() === '' && tags.length + assets.length + rows.length === 0)
    return refused(RECORD_REFUSALS.nothing);
  const moodWord = mood === null ? null : lists.mood(mood);
  const activities = [...new Set(tags.map(lists.tag))];
  const isStarred = entry['isFavorite'] === true;
  return importedEntry({
    identity: `backup-${String(numberIn(entry['datetime']) ?? day)}-${String(numberIn(entry['id']) ?? number)}`,
    version: digestOf(sumText(day, time, moodWord, activities, title, note, assets, rows, isStarred)),
    ...{ day, time, moodWord, activities, rows },
    title: title || null,
    text: daylioNote(note),
    tags: isStarred ? [STARRED] : [],
    media: assets.map(lists.media),
  });
}

/** Its months begin with 0. */
function dayOf(entry: JsonRecord): Day | null {
  const [year, month, day] = ['year', 'month', 'day'].map((name) => numberIn(entry[name]) ?? NaN);
  const padded = (value = NaN, length = 2) => String(value).padStart(length, '0');
  const written = `${padded(year, 4)}-${padded((month ?? NaN) + 1)}-${padded(day)}`;
  return isDay(written) ? written : null;
}

function timeOf(entry: JsonRecord): ClockTime | null {
  const [hour = NaN, minute = NaN] = ['hour', 'minute'].map((name) => numberIn(entry[name]) ?? NaN);
  const isTime = [hour, minute].every(Number.isInteger) && hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
  return isTime ? (`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` as ClockTime) : null;
}

function idsIn(value: unknown): number[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [];
  return values.map(numberIn).filter((one) => one !== null);
}

import { digestOf } from '../../notes/digest.ts';
import {
  FORMAT_TITLES,
  IMPORT_REFUSALS,
  KEPT_ROW_NAMES,
  RECORD_REFUSALS,
} from '../../messages/en/commands/import-records.ts';
import { importedEntry, sortedOut, type ImportedEntry, type ImportedRecords, type RefusedRecord } from '../records.ts';
import { csvTable, hasColumns, type CsvRow } from '../source/csv-rows.ts';
import { readWrittenTime } from '../values/clock-times.ts';
import { readWrittenDay } from '../values/days.ts';
import { htmlMarkdown, isHtml } from '../values/html-text.ts';
import { sumText } from '../values/json-values.ts';
import { plainMarkdown, tidy } from '../values/plain-markdown.ts';

/** What every export of it has; newer ones have more. The date in words and the weekday follow the phone's language and say nothing new. */
const COLUMNS = ['full_date', 'time', 'mood', 'activities', 'note'];

/** Reads the table that Daylio exports, by the names of its columns. Throws a sentence for any other table. */
export function readDaylioCsv(text: string): ImportedRecords {
  const table = csvTable(text);
  if (!hasColumns(table, COLUMNS)) throw new Error(IMPORT_REFUSALS.otherColumns(FORMAT_TITLES.daylio, COLUMNS));
  const read = table.rows.map(readRow);
  return {
    ...sortedOut(read),
    habits: [],
    notTaken: new Map(),
  };
}

function readRow({ line, cell, surplus }: CsvRow): ImportedEntry | RefusedRecord {
  const refused = (why: string) => ({ place: RECORD_REFUSALS.line(line), why });
  if (surplus !== 0) return refused(RECORD_REFUSALS.cells(surplus));
  const day = readWrittenDay(cell('full_date'), null);
  if (day === null || day === 'two-ways') return refused(RECORD_REFUSALS.noDay);
  const time = readWrittenTime(cell('time'));
  if (time === null && cell('time').trim() !== '') return refused(RECORD_REFUSALS.noTime);
  const [mood, title, note] = [tidy(cell('mood')), tidy(cell('note_title')), tidy(cell('note'))];
  const activities = partsOf(cell('activities'));
  const scales = partsOf(cell('scales'));
  return importedEntry({
    identity: digestOf(sumText(day, time, mood, activities, scales, title, note)),
    ...{ day, time, activities },
    moodWord: mood || null,
    title: title || null,
    text: daylioNote(note),
    rows: scales.map((scale) => rowOf(scale)),
  });
}

/** Newer versions of the app keep HTML, older ones the words as they were typed. */
export function daylioNote(note: string): string {
  return isHtml(note) || /&(?:lt|gt|amp|quot|nbsp|#\d+);/i.test(note) ? htmlMarkdown(note) : plainMarkdown(note);
}

/** `Sleep Time: 8:00`; some spaces in it do not break. */
function rowOf(scale: string): readonly [string, string] {
  const at = scale.indexOf(':');
  return at < 0 ? [KEPT_ROW_NAMES.scale, scale] : [scale.slice(0, at).trim(), scale.slice(at + 1).trim()];
}

function partsOf(cell: string): string[] {
  const parts = cell.split('|').map((one) => tidy(one).replace(/\s+/gu, ' '));
  return [...new Set(parts.filter((one) => one !== ''))];
}

import { digestOf } from '../../notes/digest.ts';
import { FORMAT_TITLES, IMPORT_REFUSALS, RECORD_REFUSALS } from '../../messages/en/commands/import-records.ts';
import { importedEntry, sortedOut, type ImportedEntry, type ImportedRecords, type RefusedRecord } from '../records.ts';
import { readWrittenTime } from '../values/clock-times.ts';
import { readWrittenDay } from '../values/days.ts';
import { recordIn, sumText, textIn, textsIn, type JsonRecord } from '../values/json-values.ts';
import { inertMarkdown, tidy } from '../values/plain-markdown.ts';
import { JRNL_STAR } from './read-jrnl-text.ts';

/** Reads what `jrnl --format json` writes: days and times are on the wall already. Throws a sentence for any other JSON. */
export function readJrnlJson(value: unknown): ImportedRecords {
  const file = recordIn(value);
  const entries = file?.['entries'];
  if (!Array.isArray(entries)) throw new Error(IMPORT_REFUSALS.otherFormat(FORMAT_TITLES.jrnl, '"entries"'));
  const read = entries.map((entry: unknown, index) => readEntry(recordIn(entry) ?? {}, index + 1));
  return {
    ...sortedOut(read),
    ...{ habits: [], notTaken: new Map() },
  };
}

function readEntry(entry: JsonRecord, number: number): ImportedEntry | RefusedRecord {
  const refused = (why: string) => ({ place: RECORD_REFUSALS.entry(number), why });
  const day = readWrittenDay(textIn(entry['date']), null);
  if (day === null || day === 'two-ways') return refused(RECORD_REFUSALS.noDay);
  const [title, body] = [tidy(textIn(entry['title'])), textIn(entry['body'])];
  if (title === '' && body.trim() === '') return refused(RECORD_REFUSALS.nothing);
  const time = readWrittenTime(textIn(entry['time']));
  const uuid = textIn(entry['uuid']);
  const sum = digestOf(sumText(day, time, title, body));
  return importedEntry({
    ...{ day, time, title: title || null, text: inertMarkdown(body) },
    ...(/^[\w-]{8,64}$/.test(uuid) ? { identity: uuid, version: sum } : { identity: sum }),
    tags: [
      ...textsIn(entry['tags']).map((tag) => tag.replace(/^[@#]/, '')),
      ...(entry['starred'] === true ? [JRNL_STAR] : []),
    ],
  });
}

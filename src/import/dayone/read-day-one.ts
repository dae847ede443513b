import { digestOf } from '../../notes/digest.ts';
import {
  FORMAT_TITLES,
  IMPORT_REFUSALS,
  NOT_TAKEN,
  RECORD_REFUSALS,
} from '../../messages/en/commands/import-records.ts';
import {
  importedEntry,
  withoutMediaSigns,
  sortedOut,
  type ImportedEntry,
  type ImportedRecords,
  type RefusedRecord,
} from '../records.ts';
import { wallTime } from '../values/clock-times.ts';
import { recordIn, sumText, textIn, type JsonRecord } from '../values/json-values.ts';
import { inertMarkdown, tidy } from '../values/plain-markdown.ts';
import { dayOneLinks } from './day-one-links.ts';
import { dayOneMedia } from './day-one-media.ts';
import { dayOneTags, richMarkdown } from './rich-text.ts';

const STARRED = 'starred';
/** Its moments are in UTC, and an entry without a zone is of this one. */
const USUAL_ZONE = 'UTC';

/** Reads one journal of Day One's JSON; the files of its archive come by their sums. Throws a sentence for any other JSON. */
export function readDayOne(value: unknown, bySum: ReadonlyMap<string, string>): ImportedRecords {
  const entries = recordIn(value)?.['entries'];
  const isOne = Array.isArray(entries) && entries.every((entry) => recordIn(entry)?.['creationDate'] !== undefined);
  if (!isOne) throw new Error(IMPORT_REFUSALS.otherFormat(FORMAT_TITLES.dayone, '"entries", "creationDate"'));
  const given = entries.map((entry) => recordIn(entry) ?? {});
  const read = given.map((entry, index) => readEntry(entry, index + 1, bySum));
  const having = (name: string) => given.filter((entry) => recordIn(entry[name]) !== null).length;
  return {
    ...sortedOut(read),
    habits: [],
    notTaken: new Map([
      [NOT_TAKEN.places, having('location')],
      [NOT_TAKEN.weather, having('weather')],
      [NOT_TAKEN.movement, having('userActivity')],
    ]),
  };
}

function readEntry(
  entry: JsonRecord,
  number: number,
  bySum: ReadonlyMap<string, string>,
): ImportedEntry | RefusedRecord {
  const refused = (why: string) => ({ place: RECORD_REFUSALS.entry(number), why });
  const moment = textIn(entry['creationDate']);
  const wall = wallTime(moment, textIn(entry['timeZone']) || USUAL_ZONE);
  if (wall === null) return refused(RECORD_REFUSALS.noZone);
  const written = withoutMediaSigns(textIn(entry['text'])) || withoutMediaSigns(richMarkdown(entry['richText']));
  const { media, text: shown } = dayOneMedia(entry, tidy(written), bySum);
  const { text, links } = dayOneLinks(shown);
  const tags = dayOneTags(entry, STARRED);
  if (text.trim() === '' && media.length === 0) return refused(RECORD_REFUSALS.nothing);
  const uuid = textIn(entry['uuid']);
  const sum = digestOf(sumText(moment, written, tags));
  return importedEntry({
    ...(/^[\w-]{8,64}$/.test(uuid) ? { identity: uuid, version: sum } : { identity: sum }),
    day: wall.day,
    time: entry['isAllDay'] === true ? null : wall.time,
    text: inertMarkdown(text),
    ...{ tags, media, links },
  });
}

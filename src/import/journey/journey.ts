import { digestOf } from '../../notes/digest.ts';
import {
  FORMAT_TITLES,
  IMPORT_REFUSALS,
  KEPT_ROW_NAMES,
  NOT_TAKEN,
  RECORD_REFUSALS,
} from '../../messages/en/commands/import-records.ts';
import type { ImportFormat } from '../format.ts';
import {
  importedEntry,
  withoutMediaSigns,
  sortedOut,
  type ImportedEntry,
  type ImportedRecords,
  type RefusedRecord,
} from '../records.ts';
import { filesEnding, sourceText, type ImportSource } from '../source/source.ts';
import { wallTime } from '../values/clock-times.ts';
import { htmlMarkdown, isHtml } from '../values/html-text.ts';
import { numberIn, parsedJson, recordIn, sumText, textIn, textsIn, type JsonRecord } from '../values/json-values.ts';
import { inertMarkdown } from '../values/plain-markdown.ts';

export const journey: ImportFormat = {
  name: 'journey',
  title: FORMAT_TITLES.journey,
  // Which end of its scale is high was found nowhere, so that the person says it.
  knownMoods: new Map(),
  read: readJourney,
};

/** An archive has a file for each entry. Throws a sentence where none of them is one. */
async function readJourney(source: ImportSource): Promise<ImportedRecords> {
  const files = filesEnding(source, '.json');
  if (files.length === 0) throw new Error(IMPORT_REFUSALS.noFile('.json'));
  const paths = new Map(source.files.map(({ path }) => [path.split('/').at(-1) ?? path, path]));
  const found: JsonRecord[] = [];
  const read: (ImportedEntry | RefusedRecord)[] = [];
  for (const { path } of files) {
    const entry = recordIn(parsedJson(await sourceText(source, path)));
    if (entry?.['date_journal'] === undefined) read.push({ place: path, why: RECORD_REFUSALS.unreadable });
    else {
      found.push(entry);
      read.push(readEntry(entry, path, paths));
    }
  }
  if (found.length === 0) throw new Error(IMPORT_REFUSALS.otherFormat(FORMAT_TITLES.journey, '"date_journal"'));
  return {
    ...sortedOut(read),
    habits: [],
    notTaken: notTakenOf(found),
  };
}

/** The largest number there is stands where it knows no place. */
function notTakenOf(entries: readonly JsonRecord[]): ReadonlyMap<string, number> {
  const hasPlace = (entry: JsonRecord) =>
    [entry['lat'], entry['lon']].some((value) => (numberIn(value) ?? 0) !== 0) || textIn(entry['address']) !== '';
  const hasWeather = (entry: JsonRecord) => Object.keys(recordIn(entry['weather']) ?? {}).length > 0;
  return new Map([
    [NOT_TAKEN.places, entries.filter(hasPlace).length],
    [NOT_TAKEN.weather, entries.filter(hasWeather).length],
    [NOT_TAKEN.music, entries.filter((entry) => textIn(entry['music_title']) !== '').length],
  ]);
}

function readEntry(entry: JsonRecord, path: string, paths: ReadonlyMap<string, string>): ImportedEntry | RefusedRecord {
  const moment = numberIn(entry['date_journal']);
  const wall = moment === null ? null : wallTime(moment, textIn(entry['timezone']) || 'UTC');
  if (wall === null) return { place: path, why: RECORD_REFUSALS.noZone };
  const written = withoutMediaSigns(textIn(entry['text']));
  const mood = numberIn(entry['mood']);
  const media = textsIn(entry['photos']).map((name) => ({
    name: KEPT_ROW_NAMES.picture,
    path: paths.get(name) ?? name,
  }));
  if (written.trim() === '' && media.length === 0 && mood === null)
    return { place: path, why: RECORD_REFUSALS.nothing };
  const id = textIn(entry['id']);
  const sum = digestOf(sumText(moment, written, mood, entry['tags'], entry['photos']));
  return importedEntry({
    ...(/^[\w-]{4,64}$/.test(id) ? { identity: id, version: sum } : { identity: sum }),
    ...wall,
    text: isHtml(written) ? htmlMarkdown(written) : inertMarkdown(written),
    moodWord: mood === null ? null : String(mood),
    tags: [...textsIn(entry['tags']), ...(entry['favourite'] === true ? ['starred'] : [])],
    media,
    rows: ['label', 'folder'].flatMap((name) =>
      textIn(entry[name]) === '' ? [] : [[name, textIn(entry[name])] as const],
    ),
  });
}

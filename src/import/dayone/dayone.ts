import { FORMAT_TITLES, IMPORT_REFUSALS } from '../../messages/en/commands/import-records.ts';
import type { ImportFormat, ReadingOptions } from '../format.ts';
import { joinedRecords, type ImportedRecords, type RefusedRecord } from '../records.ts';
import { filesEnding, sourceText, type ImportSource, type SourceFile } from '../source/source.ts';
import { parsedJson, type JsonRecord } from '../values/json-values.ts';
import { filesBySum } from './day-one-media.ts';
import { readDayOne } from './read-day-one.ts';
import { readDayOneText } from './read-day-one-text.ts';
import { readDoentry } from './read-doentry.ts';

export const dayone: ImportFormat = {
  name: 'dayone',
  title: FORMAT_TITLES.dayone,
  knownMoods: new Map(),
  read: readJournals,
};

/** JSON has a file for each journal, at the archive's top; before that there was a file for each entry; text is the poorest. */
async function readJournals(source: ImportSource, { dates }: ReadingOptions): Promise<ImportedRecords> {
  const files = filesEnding(source, '.json').filter(({ path }) => !path.includes('/'));
  if (files.length > 0) return joinedRecords(await eachOf(files, (path) => readJson(source, path)));
  const classic = filesEnding(source, '.doentry');
  if (classic.length > 0) return readClassic(source, classic);
  const texts = filesEnding(source, '.txt');
  if (texts.length === 0) throw new Error(IMPORT_REFUSALS.noFile('.json'));
  return joinedRecords(await eachOf(texts, async (path) => readDayOneText(await sourceText(source, path), dates)));
}

async function readJson(source: ImportSource, path: string): Promise<ImportedRecords> {
  const value = parsedJson(await sourceText(source, path));
  if (value === null) throw new Error(IMPORT_REFUSALS.brokenJson);
  return readDayOne(value, filesBySum(source.files));
}

async function readClassic(source: ImportSource, files: readonly SourceFile[]): Promise<ImportedRecords> {
  const read = await eachOf(files, (path) => readDoentry(source, path));
  const entries = read.filter((one) => !('why' in one));
  const records = readDayOne({ entries }, filesBySum(source.files));
  return { ...records, refused: [...read.filter(isRefused), ...records.refused] };
}

function isRefused(one: JsonRecord | RefusedRecord): one is RefusedRecord {
  return 'why' in one;
}

/** One after the other, so that one file is in memory at a time. */
async function eachOf<Read>(files: readonly SourceFile[], read: (path: string) => Promise<Read>): Promise<Read[]> {
  const all: Read[] = [];
  for (const { path } of files) all.push(await read(path));
  return all;
}

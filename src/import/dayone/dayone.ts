import { FORMAT_TITLES, IMPORT_REFUSALS } from '../../messages/en/commands/import-records.ts';
import type { ImportFormat } from '../format.ts';
import { joinedRecords, type ImportedRecords } from '../records.ts';
import { filesEnding, sourceText, type ImportSource } from '../source/source.ts';
import { parsedJson } from '../values/json-values.ts';
import { filesBySum } from './day-one-media.ts';
import { readDayOne } from './read-day-one.ts';

export const dayone: ImportFormat = {
  name: 'dayone',
  title: FORMAT_TITLES.dayone,
  knownMoods: new Map(),
  read: readJournals,
};

/** An archive has a file for each journal, at its top. */
async function readJournals(source: ImportSource): Promise<ImportedRecords> {
  const files = filesEnding(source, '.json').filter(({ path }) => !path.includes('/'));
  if (files.length === 0) throw new Error(IMPORT_REFUSALS.noFile('.json'));
  const bySum = filesBySum(source.files);
  const read: ImportedRecords[] = [];
  for (const { path } of files) {
    const value = parsedJson(await sourceText(source, path));
    if (value === null) throw new Error(IMPORT_REFUSALS.brokenJson);
    read.push(readDayOne(value, bySum));
  }
  return joinedRecords(read);
}

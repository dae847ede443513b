import { FORMAT_TITLES } from '../../messages/en/commands/import-records.ts';
import type { ImportFormat } from '../format.ts';
import type { ImportedRecords } from '../records.ts';
import { onlyText, sourceText, type ImportSource } from '../source/source.ts';
import { DAYLIO_MOODS } from './daylio-lists.ts';
import { daylioBackup } from './open-daylio-backup.ts';
import { readDaylioBackup } from './read-daylio-backup.ts';
import { readDaylioCsv } from './read-daylio-csv.ts';

export const daylio: ImportFormat = {
  name: 'daylio',
  title: FORMAT_TITLES.daylio,
  knownMoods: new Map(DAYLIO_MOODS),
  read: readDaylio,
};

/** A backup is an archive with a file of this name; that file may be given alone, packed or as the JSON it holds. */
const BACKUP = /(?:^|\/)[^/]*\.daylio$/i;

async function readDaylio(source: ImportSource): Promise<ImportedRecords> {
  const [only] = source.files;
  const isJson = source.files.length === 1 && only?.path.toLowerCase().endsWith('.json') === true;
  const backup = isJson ? only : source.files.find(({ path }) => BACKUP.test(path));
  if (backup === undefined) return readDaylioCsv(await onlyText(source, '.csv'));
  return readDaylioBackup(daylioBackup(await sourceText(source, backup.path)), source.files);
}

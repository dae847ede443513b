import { FORMAT_TITLES, IMPORT_REFUSALS, NOT_TAKEN } from '../../messages/en/commands/import-records.ts';
import type { ImportFormat } from '../format.ts';
import type { ImportedRecords } from '../records.ts';
import { filesEnding, onlyText, type ImportSource } from '../source/source.ts';
import { isPlees, readPlees } from './plees-tracker.ts';
import { isSleepAsAndroid, readSleepAsAndroid } from './sleep-as-android.ts';
import { sleepRecords } from './sleep-days.ts';
import type { SleepLog } from './sleep-record.ts';
import { isSleepmeter, readSleepmeter } from './sleepmeter.ts';

export const sleep: ImportFormat = {
  name: 'sleep',
  title: FORMAT_TITLES.sleep,
  knownMoods: new Map(),
  read: readSleep,
};

/** How the file in an archive of Sleep as Android is called. */
const LOG = 'sleep-export.csv';
const APP_FILES = ['alarms.json', 'prefs.xml'];

/** Reads the log of whichever app its first line is from. Throws a sentence for any other file. */
async function readSleep(source: ImportSource): Promise<ImportedRecords> {
  const text = await onlyText(source, filesEnding(source, LOG).length > 0 ? LOG : '.csv');
  const records = sleepRecords(readLog(text.replace(/\r\n?/g, '\n')));
  const beside = APP_FILES.flatMap((name) => filesEnding(source, name)).length;
  return { ...records, notTaken: new Map([...records.notTaken, [NOT_TAKEN.appFiles, beside]]) };
}

function readLog(text: string): SleepLog {
  const firstLine = text.trimStart().split('\n', 1)[0] ?? '';
  if (isSleepAsAndroid(firstLine)) return readSleepAsAndroid(text);
  if (isSleepmeter(firstLine)) return readSleepmeter(text.trimStart());
  if (isPlees(firstLine)) return readPlees(text);
  throw new Error(IMPORT_REFUSALS.noSleepLog);
}

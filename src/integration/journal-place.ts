import { resolve } from 'node:path';
import { toDay, type Day } from '../calendar/day.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

/** The folder of notes that the environment names, or the sample journal. */
export function journalFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const given = environment['JOURNAL_DIR'];
  return resolve(ROOT, given === undefined || given === '' ? 'content' : given);
}

/** The day that the environment puts in place of today. Throws where it is no day. */
export function givenToday(environment: NodeJS.ProcessEnv = process.env): Day | undefined {
  const given = environment['JOURNAL_TODAY'];
  return given === undefined || given === '' ? undefined : toDay(given);
}

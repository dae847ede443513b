import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { kindOfSealed } from '../src/backup/sealed-file.ts';
import { backupName } from '../src/backup/write-backup.ts';
import type { Day } from '../src/calendar/day.ts';
import { BACKUP_COMMAND } from '../src/messages/en/commands/backup.ts';
import { fromCaller } from './called-from.ts';
import { isInside } from './is-inside.ts';

interface Asked {
  readonly out: string | undefined;
  readonly day: Day;
  readonly notes: string;
}

/**
 * The file that a backup goes to, seen from where the command was called. Throws a sentence where there is one that is none of
 * age's, or where it would lie among the notes, links followed.
 */
export async function backupPlace({ out = '.', day, notes }: Asked): Promise<string> {
  const asked = fromCaller(out);
  const path = /[\\/]$/.test(out) || isFolder(asked) ? join(asked, backupName(day)) : asked;
  if (!isFolder(dirname(path))) throw new Error(BACKUP_COMMAND.noFolder(dirname(path)));
  const place = join(realpathSync(dirname(path)), basename(path));
  if (isInside(place, realpathSync(notes))) throw new Error(BACKUP_COMMAND.inNotes(path));
  if (existsSync(place) && !(await isBackup(place))) throw new Error(BACKUP_COMMAND.isThere(path));
  return place;
}

async function isBackup(path: string): Promise<boolean> {
  if (!statSync(path).isFile()) return false;
  const kind = await kindOfSealed(path).catch(() => 'other');
  return kind === 'passphrase' || kind === 'keys';
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

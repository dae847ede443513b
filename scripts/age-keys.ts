import { readFileSync } from 'node:fs';
import { BACKUP_COMMAND } from '../src/messages/en/commands/backup.ts';
import { fromCaller } from './called-from.ts';

/** The keys in a file as age takes it: one a line, but for empty lines and those that begin with `#`. Throws a sentence. */
export function keysIn(file: string): string[] {
  const lines = textOf(fromCaller(file))
    .split(/\r?\n/)
    .map((line) => line.trim());
  const keys = lines.filter((line) => line !== '' && !line.startsWith('#'));
  if (keys.length === 0) throw new Error(BACKUP_COMMAND.noKeys(file));
  return keys;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw new Error(BACKUP_COMMAND.keysUnreadable(path), { cause: error });
  }
}

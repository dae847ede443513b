import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeNewFile } from '../src/disk/new-file.ts';
import { BRIEF_COMMAND } from '../src/messages/en/commands/brief.ts';
import { WRITTEN_WORDS } from '../src/messages/en/commands/written-files.ts';
import { fromCaller } from './called-from.ts';
import { folderForPdf } from './journal-checks.ts';
import { journalFolder } from './journal-folder.ts';
import { say } from './say.ts';

/** Writes over nothing, and says where. A place that is asked for is seen from where the command was called. Throws a sentence. */
export function writeAsked(file: string, content: string | Uint8Array): void {
  const path = fromCaller(file);
  if (!isMade(path, content)) throw new Error(BRIEF_COMMAND.isThere(path));
  say(path);
}

/** Throws the same sentence before the work that would be in vain. */
export function checkFree(file: string): void {
  const path = fromCaller(file);
  if (existsSync(path)) throw new Error(BRIEF_COMMAND.isThere(path));
}

/** Writes under the first free name in the folder that a PDF goes to where none is asked for, and says where. */
export function writeUnasked(name: string, content: Uint8Array): void {
  const folder = folderForPdf(journalFolder());
  for (let number = 1; ; number++) {
    const path = join(folder, `${name}${number === 1 ? '' : `-${String(number)}`}.pdf`);
    if (isMade(path, content)) return say(path);
  }
}

function isMade(path: string, content: string | Uint8Array): boolean {
  try {
    return makeNewFile(path, content);
  } catch (error) {
    throw new Error(WRITTEN_WORDS.notWritten(path), { cause: error });
  }
}

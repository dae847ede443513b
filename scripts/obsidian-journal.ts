import { join } from 'node:path';
import { makeNewFile } from '../src/disk/new-file.ts';
import { INIT_COMMAND, REFUSALS } from '../src/messages/en/commands/init.ts';
import { WRITTEN_WORDS } from '../src/messages/en/commands/written-files.ts';
import { readJournal } from '../src/read/read-journal.ts';
import { vaultFiles } from '../src/writing/vault/vault-files.ts';
import { refusalOf } from './journal-checks.ts';
import { say } from './say.ts';

/** Writes what Obsidian needs into a journal, file by file; what is there stays as it is, and is named. */
export function writeVaultFiles(folder: string): void {
  if (refusalOf(folder) === REFUSALS.insideProgram) throw new Error(REFUSALS.insideProgram);
  const made = vaultFiles(folder, readJournal(folder)).filter(({ path, text }) => {
    const isMade = isNew(join(folder, path), text);
    if (!isMade) say(INIT_COMMAND.staysAsItIs(path));
    return isMade;
  });
  say(INIT_COMMAND.vaultFiles(made.length, folder));
}

function isNew(file: string, text: string): boolean {
  try {
    return makeNewFile(file, text);
  } catch (error) {
    throw new Error(WRITTEN_WORDS.notWritten(file), { cause: error });
  }
}

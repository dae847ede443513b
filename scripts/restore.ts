import { Option } from 'commander';
import { mkdirSync } from 'node:fs';
import { restoreArchive, type Restored } from '../src/backup/restore-archive.ts';
import { kindOfSealed, readSealedFile, type SealedKind } from '../src/backup/sealed-file.ts';
import { PRIVATE_FOLDER } from '../src/disk/private.ts';
import { RESTORE_COMMAND } from '../src/messages/en/commands/backup.ts';
import { PASSPHRASE_WORDS } from '../src/messages/en/commands/passphrase.ts';
import { isIdentity, openStream, type OpenedWith } from '../src/sealed/format/cipher.ts';
import { DamagedError } from '../src/sealed/format/damage.ts';
import { keysIn } from './age-keys.ts';
import { givePassphrase } from './ask-passphrase.ts';
import { fromCaller } from './called-from.ts';
import { commandNamed } from './command.ts';
import { isFreeFolder } from './empty-folder.ts';
import { progressLine } from './progress-line.ts';
import { say, warn } from './say.ts';
import { endWith } from './terminal.ts';

interface Options {
  readonly passphraseFile?: string;
  readonly identity?: string;
}

// Not awaited: where the input ends the question does too, and a program that waits for it would warn of that.
void commandNamed('restore')
  .description(RESTORE_COMMAND.about)
  .argument('<file>', RESTORE_COMMAND.file)
  .argument('<folder>', RESTORE_COMMAND.folder)
  .option('--passphrase-file <file>', PASSPHRASE_WORDS.file)
  .addOption(new Option('--identity <file>', RESTORE_COMMAND.identity).conflicts('passphraseFile'))
  .allowExcessArguments(false)
  .action((file: string, folder: string, options: Options) =>
    restore(fromCaller(file), fromCaller(folder), options).catch(endWith),
  )
  .parseAsync();

async function restore(file: string, folder: string, options: Options): Promise<void> {
  if (!isFreeFolder(folder)) throw new Error(RESTORE_COMMAND.notEmpty(folder));
  const key = await keyFor(file, options);
  const started = performance.now();
  const clear = await opened(file, key);
  const found = await restoredInto(folder, clear);
  const sentence = found.isChecked ? RESTORE_COMMAND.restored : RESTORE_COMMAND.unchecked;
  if (!found.isBroken && found.files === 0 && !found.isChecked) throw new Error(RESTORE_COMMAND.nothingInside);
  say(sentence(folder, { ...found, seconds: (performance.now() - started) / 1000 }));
  sayAmiss(found);
}

/** Nothing is asked for before it is known to be what opens the file. */
async function keyFor(file: string, { passphraseFile, identity }: Options): Promise<OpenedWith> {
  const kind = await kindOf(file);
  if (kind === 'empty') throw new Error(RESTORE_COMMAND.empty(file));
  if (kind === 'other') throw new Error(RESTORE_COMMAND.notSealed(file));
  if (identity === undefined) {
    if (kind === 'keys') throw new Error(RESTORE_COMMAND.needsKey);
    return { passphrase: await givePassphrase(passphraseFile) };
  }
  if (kind === 'passphrase') throw new Error(RESTORE_COMMAND.needsPassphrase);
  const identities = keysIn(identity);
  if (!identities.every(isIdentity)) throw new Error(RESTORE_COMMAND.notAKey);
  return { identities };
}

async function kindOf(file: string): Promise<SealedKind> {
  try {
    return await kindOfSealed(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new Error(RESTORE_COMMAND.notThere(file), { cause: error });
    // The text form of age, with a line that is none.
    return 'other';
  }
}

async function opened(file: string, key: OpenedWith): Promise<ReadableStream<Uint8Array>> {
  const clear = await openStream(readSealedFile(file), key).catch((error: unknown) => {
    throw error instanceof DamagedError ? new Error(RESTORE_COMMAND.damagedHead, { cause: error }) : error;
  });
  if (clear) return clear;
  const isTyped = 'passphrase' in key;
  throw new Error(isTyped ? `${PASSPHRASE_WORDS.wrong} ${RESTORE_COMMAND.otherPassphrase}` : RESTORE_COMMAND.otherKey);
}

async function restoredInto(folder: string, clear: ReadableStream<Uint8Array>): Promise<Restored> {
  const progress = progressLine(RESTORE_COMMAND.restoring);
  try {
    mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER });
    return await restoreArchive(clear, { folder, onProgress: progress.update });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Error(RESTORE_COMMAND.notWritten(folder), { cause: error });
  } finally {
    progress.end();
  }
}

function sayAmiss({ isBroken, damaged, lost, refused, unwritten }: Restored): void {
  if (isBroken) warn(RESTORE_COMMAND.broken);
  for (const path of damaged) warn(RESTORE_COMMAND.damaged(path));
  for (const path of lost) warn(RESTORE_COMMAND.lost(path));
  for (const path of refused) warn(RESTORE_COMMAND.refused(path));
  for (const path of unwritten) warn(RESTORE_COMMAND.unwritten(path));
  if (isBroken || damaged.length + lost.length > 0) warn(RESTORE_COMMAND.takeAnother);
  if (isBroken || damaged.length + lost.length + refused.length + unwritten.length > 0) process.exitCode = 1;
}

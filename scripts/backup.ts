import { Option } from 'commander';
import { countNotes, listFolder, type FolderListing } from '../src/backup/list-folder.ts';
import { writeBackup, type WrittenBackup } from '../src/backup/write-backup.ts';
import { today } from '../src/calendar/day.ts';
import { BACKUP_COMMAND } from '../src/messages/en/commands/backup.ts';
import { PASSPHRASE_WORDS } from '../src/messages/en/commands/passphrase.ts';
import { FOLDER_WORDS } from '../src/messages/en/folders.ts';
import { isFolder } from '../src/read/folder/files.ts';
import { isRecipient, type SealedFor } from '../src/sealed/format/cipher.ts';
import { keysIn } from './age-keys.ts';
import { choosePassphrase } from './ask-passphrase.ts';
import { backupPlace } from './backup-place.ts';
import { commandNamed } from './command.ts';
import { givenToday, journalFolder } from './journal-folder.ts';
import { progressLine } from './progress-line.ts';
import { say, warn } from './say.ts';
import { endWith } from './terminal.ts';

interface Options {
  readonly out?: string;
  readonly passphraseFile?: string;
  readonly recipient: readonly string[];
  readonly recipientsFile: readonly string[];
}

const { options: about } = BACKUP_COMMAND;
const collect = (one: string, before: readonly string[]) => [...before, one];
const keys = ['recipient', 'recipientsFile'];

// Not awaited: where the input ends the question does too, and a program that waits for it would warn of that.
void commandNamed('backup')
  .description(BACKUP_COMMAND.about)
  .option('--out <place>', about.out)
  .addOption(new Option('--passphrase-file <file>', PASSPHRASE_WORDS.file).conflicts(keys))
  .option('--recipient <key>', about.recipient, collect, [])
  .option('--recipients-file <file>', about.recipientsFile, collect, [])
  .allowExcessArguments(false)
  .action((options: Options) => backup(options).catch(endWith))
  .parseAsync();

async function backup({ out, ...options }: Options): Promise<void> {
  const folder = journalFolder();
  if (!isFolder(folder)) throw new Error(FOLDER_WORDS.noNotes(folder));
  const file = await backupPlace({ out, day: givenToday() ?? today(), notes: folder });
  const target = await targetOf(options);
  const started = performance.now();
  const listing = listFolder(folder);
  const written = await writtenTo(file, { folder, listing, target });
  if (written === null) throw new Error(BACKUP_COMMAND.otherInside);
  sayLeftOut(listing, written);
  const { bytes, files } = written;
  const seconds = (performance.now() - started) / 1000;
  say(BACKUP_COMMAND.written(file, { notes: countNotes(files), files: files.length, bytes, seconds }));
}

async function targetOf({ passphraseFile, recipient, recipientsFile }: Omit<Options, 'out'>): Promise<SealedFor> {
  const recipients = [...recipient, ...recipientsFile.flatMap(keysIn)];
  if (recipients.length === 0) return { passphrase: await choosePassphrase(passphraseFile) };
  if (!recipients.every(isRecipient)) throw new Error(BACKUP_COMMAND.notAKey);
  return { recipients };
}

interface ToWrite {
  readonly folder: string;
  readonly listing: FolderListing;
  readonly target: SealedFor;
}

async function writtenTo(file: string, what: ToWrite): Promise<WrittenBackup | null> {
  const progress = progressLine(BACKUP_COMMAND.packing);
  const onProving = () => progress.retitle(BACKUP_COMMAND.proving);
  try {
    return await writeBackup({ ...what, file, onProgress: progress.update, onProving });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Error(BACKUP_COMMAND.notWritten(file), { cause: error });
  } finally {
    progress.end();
  }
}

function sayLeftOut(listing: FolderListing, { changed, gone, unsettled, ...written }: WrittenBackup): void {
  const unreadable = [...listing.unreadable, ...written.unreadable];
  for (const path of listing.links) warn(BACKUP_COMMAND.link(path));
  for (const path of changed) warn(BACKUP_COMMAND.changed(path));
  for (const path of gone) warn(BACKUP_COMMAND.gone(path));
  for (const path of unsettled) warn(BACKUP_COMMAND.unsettled(path));
  for (const path of unreadable) warn(BACKUP_COMMAND.unreadable(path));
  if (unsettled.length > 0 || unreadable.length > 0) process.exitCode = 1;
}

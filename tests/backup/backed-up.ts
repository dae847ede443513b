import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '../../src/backup/list-folder.ts';
import { restoreArchive, type Restored } from '../../src/backup/restore-archive.ts';
import { readSealedFile } from '../../src/backup/sealed-file.ts';
import { writeBackup, type BackupToWrite, type WrittenBackup } from '../../src/backup/write-backup.ts';
import { newSealingKey, openStream } from '../../src/sealed/format/cipher.ts';
import { filesOf } from '../build-site.ts';

/** Opens what the tests seal: a pass phrase would take its second each time. */
export const KEY = await newSealingKey();

/** Backs up a folder into a file, as the command does. */
export function backUp(folder: string, file: string, more: Partial<BackupToWrite> = {}): Promise<WrittenBackup | null> {
  return writeBackup({
    ...{ folder, file, listing: listFolder(folder), target: { recipients: [KEY.recipient] } },
    ...{ onProgress: () => undefined, onProving: () => undefined },
    ...more,
  });
}

/** Restores a file of age into a folder that is there. */
export async function restoreInto(folder: string, file: string): Promise<Restored> {
  const clear = await openStream(readSealedFile(file), { identities: [KEY.identity] });
  if (!clear) throw new Error('It is not sealed to the key of the tests.');
  return restoreArchive(clear, { folder, onProgress: () => undefined });
}

/** Everything below a folder: the bytes of files, and when each file and folder was changed, to the millisecond. */
export function treeOf(folder: string) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  const times = paths.map((path) => [path, Math.round(statSync(join(folder, path)).mtimeMs)] as const);
  return { files: filesOf(folder), times: Object.fromEntries(times) };
}

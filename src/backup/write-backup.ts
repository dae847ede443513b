import { renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { partialName, removePartials } from '../disk/partial-file.ts';
import { PRIVATE_FILE } from '../disk/private.ts';
import { sealStream, type SealedFor } from '../sealed/format/cipher.ts';
import { holdsExactly } from './holds-exactly.ts';
import { packFolder, type FolderToPack, type PackedFolder } from './pack-folder.ts';
import { readSealedFile } from './sealed-file.ts';

/** The name of a backup by its day. */
export function backupName(day: string): string {
  return `journal-${day}.age`;
}
const BACKUP_NAME = /^journal-\d{4}-\d{2}-\d{2}\.age$/;

export interface BackupToWrite extends FolderToPack {
  readonly file: string;
  readonly target: SealedFor;
  /** Told when all is written, and is about to be read again. */
  readonly onProving: () => void;
}

export interface WrittenBackup extends PackedFolder {
  readonly bytes: number;
}

/**
 * Writes a backup beside the file that it replaces, opens it again, compares the sum of every file in it, and only then puts it in
 * its place. Null where it was not the same; then, as where it cannot be written, all is as it was.
 */
export async function writeBackup({
  file,
  target,
  onProving,
  ...folder
}: BackupToWrite): Promise<WrittenBackup | null> {
  removePartials(dirname(file), (whole) => whole === basename(file) || BACKUP_NAME.test(whole));
  const partial = partialName(file);
  try {
    const { tar, packed } = packFolder(folder);
    const { sealed, openAgain } = await sealStream(tar, target);
    const bytes = await writeFlushed(partial, sealed);
    const written = await packed;
    onProving();
    if (!(await holdsExactly(await openAgain(readSealedFile(partial)), written.entries))) return null;
    renameSync(partial, file);
    return { ...written, bytes };
  } finally {
    rmSync(partial, { force: true });
  }
}

async function writeFlushed(path: string, chunks: AsyncIterable<Uint8Array>): Promise<number> {
  const handle = await open(path, 'wx', PRIVATE_FILE);
  try {
    let bytes = 0;
    for await (const chunk of chunks) {
      await handle.writeFile(chunk);
      bytes += chunk.length;
    }
    await handle.sync();
    return bytes;
  } finally {
    await handle.close();
  }
}

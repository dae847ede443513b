import { closeSync, createReadStream, lstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { IMPORT_REFUSALS } from '../../messages/en/commands/import-records.ts';
import { listFiles } from '../../read/folder/files.ts';
import type { ImportSource } from './source.ts';
import { openZip } from './open-zip.ts';

/** Opens what is to be imported: an archive by its first bytes, a folder, or one file. Throws a sentence where it cannot. */
export async function openImportSource(path: string): Promise<ImportSource> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Error(IMPORT_REFUSALS.notThere(path));
  if (found.isDirectory()) return folderSource(path);
  if (!found.isFile()) throw new Error(IMPORT_REFUSALS.notAFile(path));
  if (found.size === 0) throw new Error(IMPORT_REFUSALS.empty(path));
  return isArchive(path) ? openZip(path) : fileSource(path, found.size);
}

function fileSource(path: string, bytes: number): ImportSource {
  const name = basename(path);
  return {
    ...{ name, files: [{ path: name, bytes }] },
    read: () => Promise.resolve(readWhole(path)),
    stream: () => readParts(path),
    close: () => undefined,
  };
}

/** Settings of a vault that say which of its notes are daily ones. All else that is hidden is left alone. */
const HIDDEN = ['daily-notes', 'templates', 'plugins/templater-obsidian/data'].map((name) => `.obsidian/${name}.json`);

/** Links in it are not followed. */
function folderSource(folder: string): ImportSource {
  const seen = listFiles(folder, () => false).filter(({ is }) => is === 'file');
  const hidden = HIDDEN.filter((path) => lstatSync(join(folder, path), { throwIfNoEntry: false })?.isFile() === true);
  const files = [...seen, ...hidden.map((path) => ({ path }))];
  return {
    name: basename(folder),
    files: files.map(({ path }) => ({ path, bytes: statSync(join(folder, path)).size })),
    read: (path) => Promise.resolve(readWhole(join(folder, path))),
    stream: (path) => readParts(join(folder, path)),
    close: () => undefined,
  };
}

function readWhole(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Error(IMPORT_REFUSALS.closed(path), { cause: error });
  }
}

async function* readParts(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const part of createReadStream(path)) yield part as Buffer;
  } catch (error) {
    throw new Error(IMPORT_REFUSALS.closed(path), { cause: error });
  }
}

/** Every zip begins so, and no text does. */
const ZIP_START = 'PK\u0003\u0004';
/** One with nothing in it. */
const EMPTY_ZIP_START = 'PK\u0005\u0006';

function isArchive(path: string): boolean {
  const start = Buffer.alloc(ZIP_START.length);
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    throw new Error(IMPORT_REFUSALS.closed(path), { cause: error });
  }
  try {
    readSync(file, start, 0, start.length, 0);
  } finally {
    closeSync(file);
  }
  return [ZIP_START, EMPTY_ZIP_START].includes(start.toString('latin1'));
}

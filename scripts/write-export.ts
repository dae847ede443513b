import { constants, copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeNewFile } from '../src/disk/new-file.ts';
import { closeFiles, PRIVATE_FOLDER } from '../src/disk/private.ts';
import type { ExportedText } from '../src/export/format.ts';
import type { FileBeside } from '../src/export/journal-files.ts';
import { FILES_FOLDER } from '../src/export/own/own-format.ts';
import { EXPORT_COMMAND } from '../src/messages/en/commands/export.ts';
import { WRITTEN_WORDS } from '../src/messages/en/commands/written-files.ts';
import type { ExportPlace } from './export-place.ts';

interface Target {
  readonly place: ExportPlace;
  /** Files beside the notes that go with it. */
  readonly copied: readonly FileBeside[];
  /** The folder in which they lie. */
  readonly notes: string;
}

/** What was written, and what could not be copied. */
export interface WrittenExport {
  readonly paths: readonly string[];
  readonly notCopied: readonly string[];
}

/** Writes the texts of an export, all or none, and never over anything; then copies what goes with them. */
export function writeExport(texts: readonly ExportedText[], { place, copied, notes }: Target): WrittenExport {
  const made: string[] = [];
  try {
    for (const { name, text } of texts) {
      const path = place.pathOf(name);
      if (!isMade(path, text)) throw new Error(EXPORT_COMMAND.isThere(path));
      made.push(path);
    }
  } catch (error) {
    for (const path of made) rmSync(path, { force: true });
    throw error;
  }
  const folder = place.folder === null ? null : join(place.folder, FILES_FOLDER);
  const notCopied = folder === null ? [] : copied.filter(({ path }) => !isCopied(notes, folder, path));
  return { paths: made, notCopied: notCopied.map(({ path }) => path) };
}

function isMade(path: string, text: string): boolean {
  try {
    return makeNewFile(path, text);
  } catch (error) {
    throw new Error(WRITTEN_WORDS.notWritten(path), { cause: error });
  }
}

function isCopied(from: string, to: string, path: string): boolean {
  try {
    mkdirSync(dirname(join(to, path)), { recursive: true, mode: PRIVATE_FOLDER });
    copyFileSync(join(from, path), join(to, path), constants.COPYFILE_EXCL);
    closeFiles(to, [path]);
    return true;
  } catch {
    return false;
  }
}

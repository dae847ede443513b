import type { ExportInput } from '../../src/export/format.ts';
import { exportFormatNamed } from '../../src/export/formats.ts';
import { journalFiles } from '../../src/export/journal-files.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { folderOf, TODAY, type Files } from '../read/folder.ts';

type Given = Partial<Omit<ExportInput, 'journal' | 'files'>>;

/** What is exported of a folder, on a fixed day. */
export function inputOf(folder: string, given: Given = {}): ExportInput {
  const journal = readJournal(folder, { today: TODAY });
  const days = { from: null, to: null };
  return { journal, files: journalFiles(folder), days, share: 'all', reminder: null, ...given };
}

/** The texts of an export by their names. */
export function textsOf(format: string, folder: string, given: Given = {}): Readonly<Record<string, string>> {
  const found = exportFormatNamed(format);
  if (found === null) throw new RangeError(format);
  return Object.fromEntries(found.texts(inputOf(folder, given)).map(({ name, text }) => [name, text]));
}

/** The same of files that are written for this test alone. */
export function textsOfFiles(format: string, files: Files, given: Given = {}): Readonly<Record<string, string>> {
  return textsOf(format, folderOf(files), given);
}

/** The one text of a format that is one file. */
export function textOf(format: string, files: Files, given: Given = {}): string {
  return Object.values(textsOfFiles(format, files, given))[0] ?? '';
}

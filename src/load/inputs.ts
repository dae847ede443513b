import { today } from '../calendar/day.ts';
import { digestOf } from '../notes/digest.ts';
import { imprintOf, listFiles } from '../read/folder/files.ts';
import { templateFolders } from '../read/folder/template-folders.ts';
import type { JournalPlace } from './load-journal.ts';

/**
 * A name for everything that a site is made from: each file below the folder of notes, whatever it is, the sample that the
 * guide shows, the day and the version of the program. Where it is the same, so is every byte of the site.
 */
export function digestOfInputs({ folder, sampleFolder, today: given, brief, version }: JournalPlace): string {
  const around = JSON.stringify([version, given ?? today(), brief ?? null, templateFolders(folder)]);
  return digestOf(around, ...[folder, sampleFolder].map(digestOfFiles));
}

function digestOfFiles(folder: string): string {
  const files = listFiles(folder, () => false);
  return files
    .map(({ path, is }) => `${path} ${is} ${is === 'file' ? digestOf(imprintOf(folder, path)) : ''}`)
    .join('\n');
}

import { dirname, join } from 'node:path';
import { makeNewFile } from '../src/disk/new-file.ts';
import { planOwn, type OwnPlan, type OwnPlanned } from '../src/import/own/plan-own.ts';
import { readOwnExport } from '../src/import/own/read-own.ts';
import type { ImportSource } from '../src/import/source/source.ts';
import { IMPORT_PLAN } from '../src/messages/en/commands/import.ts';
import { OWN_PLAN, OWN_TITLE } from '../src/messages/en/commands/import-own.ts';
import { FOLDER_WORDS } from '../src/messages/en/folders.ts';
import { WRITTEN_WORDS } from '../src/messages/en/commands/written-files.ts';
import { isFolder } from '../src/read/folder/files.ts';
import { listSome } from './list-some.ts';
import { holdInside } from './make-file.ts';
import { progressLine } from './progress-line.ts';
import { say } from './say.ts';

interface OwnImport {
  readonly folder: string;
  readonly isWriting: boolean;
}

/** Brings an export of this program back: each file to its own place, where that is free. Throws a sentence where it is none. */
export async function importOwn(source: ImportSource, { folder, isWriting }: OwnImport): Promise<void> {
  if (!isFolder(folder)) throw new Error(FOLDER_WORDS.noNotes(folder));
  const plan = await planOwn(await readOwnExport(source), folder);
  say(IMPORT_PLAN.heading(OWN_TITLE, source.name, folder));
  for (const line of linesOf(plan)) say(line);
  if (plan.notes.fresh.length + plan.beside.fresh.length === 0) say(IMPORT_PLAN.nothingNew);
  else if (isWriting) await writeOwn(plan, folder);
  else say(OWN_PLAN.nothingYet);
}

function linesOf({ notes, beside, absent }: OwnPlan): string[] {
  const hasFiles = beside.fresh.length + beside.there + beside.other.length > 0;
  return [
    OWN_PLAN.notes(countsOf(notes)),
    ...listSome(notes.other, OWN_PLAN.other),
    ...(hasFiles ? [OWN_PLAN.beside(countsOf(beside)), ...listSome(beside.other, OWN_PLAN.other)] : []),
    ...(absent.length > 0 ? [OWN_PLAN.absent(absent.length), ...listSome(absent, OWN_PLAN.absentOne)] : []),
  ];
}

function countsOf({ fresh, there, other }: OwnPlanned) {
  return { fresh: fresh.length, there, other: other.length };
}

/** Pictures first, so that no note shows one that is not there yet. What was ended in the middle goes on the next time. */
async function writeOwn({ notes, beside }: OwnPlan, folder: string): Promise<void> {
  const files = [...beside.fresh, ...notes.fresh];
  const progress = progressLine(IMPORT_PLAN.writing);
  const written = { notes: 0, beside: 0 };
  try {
    for (const [index, { path, read }] of files.entries()) {
      const isNote = index >= beside.fresh.length;
      if (isMade(join(folder, path), folder, await read())) written[isNote ? 'notes' : 'beside']++;
      progress.update(index + 1, files.length);
    }
  } finally {
    progress.end();
  }
  say(OWN_PLAN.written(written.notes, written.beside));
}

function isMade(path: string, folder: string, bytes: Uint8Array): boolean {
  holdInside(folder, dirname(path));
  try {
    return makeNewFile(path, bytes);
  } catch (error) {
    throw new Error(WRITTEN_WORDS.notWritten(path), { cause: error });
  }
}

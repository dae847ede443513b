import { join } from 'node:path';
import { makeNewFile } from '../src/disk/new-file.ts';
import type { ImportSource } from '../src/import/source/source.ts';
import { IMPORT_PLAN } from '../src/messages/en/commands/import.ts';
import { WRITTEN_WORDS } from '../src/messages/en/commands/written-files.ts';
import { onlyPath } from '../src/writing/paths.ts';
import { holdInside, makeFile } from './make-file.ts';
import type { WholePlan } from './print-plan.ts';
import { progressLine } from './progress-line.ts';
import { say } from './say.ts';

interface Target {
  readonly folder: string;
  readonly source: ImportSource;
}

/**
 * Writes what a plan says, each file whole or not at all, and none over another: pictures first, then habits, then the entries
 * that need them. So an import that was ended in the middle leaves nothing that points to nowhere, and the next one goes on.
 */
export async function writePlan(plan: WholePlan, { folder, source }: Target): Promise<void> {
  const files = [...plan.habits.files, ...plan.entries];
  const progress = progressLine(IMPORT_PLAN.writing);
  let media = 0;
  try {
    for (const { from, to, isThere } of neededMedia(plan)) {
      if (!isThere && copied(join(folder, to), folder, await source.read(from))) media++;
    }
    for (const [index, { path, text }] of files.entries()) {
      makeFile(folder, { paths: () => onlyPath(path), text });
      progress.update(index + 1, files.length);
    }
  } finally {
    progress.end();
  }
  if (files.length > 0)
    say(IMPORT_PLAN.written({ entries: plan.entries.length, habits: plan.habits.files.length, media }));
}

/** Those of entries that are written. */
function neededMedia({ entries, mediaPlan }: WholePlan) {
  const needed = new Set(entries.flatMap(({ entry }) => entry.media.map(({ path }) => path)));
  return [...mediaPlan.files.values()].filter(({ from }) => needed.has(from));
}

function copied(path: string, folder: string, bytes: Uint8Array): boolean {
  holdInside(folder, path);
  try {
    return makeNewFile(path, bytes);
  } catch (error) {
    throw new Error(WRITTEN_WORDS.notWritten(path), { cause: error });
  }
}

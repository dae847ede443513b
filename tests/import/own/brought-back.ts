import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FILES_FOLDER } from '../../../src/export/own/own-format.ts';
import { planOwn, type OwnPlan } from '../../../src/import/own/plan-own.ts';
import { readOwnExport } from '../../../src/import/own/read-own.ts';
import { openImportSource } from '../../../src/import/source/open-source.ts';
import { readJournal } from '../../../src/read/read-journal.ts';
import { inputOf, textsOf } from '../../export/exported.ts';
import { folderOf, TODAY } from '../../read/folder.ts';

/** A folder with the export of another in it, and the pictures and other files beside it. */
export function exportedFolder(from: string): string {
  const texts = Object.entries(textsOf('json', from)).map(([name, text]) => [`journal${name}`, text] as const);
  const folder = folderOf(Object.fromEntries(texts));
  for (const { path } of inputOf(from).files.beside) cpSync(join(from, path), join(folder, FILES_FOLDER, path));
  return folder;
}

/** Plans an import of our own, writes it as the command does that writes, and gives the plan. */
export async function broughtInto(folder: string, path: string): Promise<OwnPlan> {
  const source = await openImportSource(path);
  try {
    const plan = await planOwn(await readOwnExport(source), folder);
    for (const file of [...plan.beside.fresh, ...plan.notes.fresh]) {
      mkdirSync(dirname(join(folder, file.path)), { recursive: true });
      writeFileSync(join(folder, file.path), await file.read(), { flag: 'wx' });
    }
    return plan;
  } finally {
    source.close();
  }
}

/** All that a journal is, but for the functions that find things in it. */
export function modelOf(folder: string): object {
  const model = Object.entries(readJournal(folder, { today: TODAY }));
  return Object.fromEntries(model.filter(([, part]) => typeof part !== 'function'));
}

/** An export with another list of notes, or whatever else is given. */
export function exportWith(given: Readonly<Record<string, unknown>>): string {
  const whole = {
    format: 'between-sessions',
    version: 1,
    share: 'all',
    settings: null,
    notes: [],
    files: [],
    ...given,
  };
  return JSON.stringify(whole);
}

/** A note of an export. */
export function noteAt(path: unknown, raw: unknown = 'Words.\n', encoding: unknown = 'utf-8') {
  return { path, raw, encoding };
}

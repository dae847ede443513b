import { existsSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExportFormat } from '../src/export/format.ts';
import { EXPORT_COMMAND } from '../src/messages/en/commands/export.ts';
import { fromCaller } from './called-from.ts';
import { isFreeFolder } from './empty-folder.ts';
import { isInside } from './is-inside.ts';
import { realPathOf } from './journal-checks.ts';
import { ROOT } from './journal-folder.ts';

/** Where an export goes. */
export interface ExportPlace {
  /** By the name of a text of the export, where it is written. */
  readonly pathOf: (name: string) => string;
  /** The folder that is the export, or null where it is one file. */
  readonly folder: string | null;
}

interface Asked {
  readonly out: string | undefined;
  readonly format: ExportFormat;
  /** What it is called where nobody gives a name. */
  readonly usual: string;
  readonly notes: string;
}

/** The name of the first text of a folder that is an export in one file. */
const NAME_IN_FOLDER = 'journal';

/**
 * The place that is asked for, seen from where the command was called, or the first free one. Throws a sentence where something is
 * there, or where it would lie among the notes or in this program's folder, links followed.
 */
export function exportPlace({ out, format, usual, notes }: Asked): ExportPlace {
  if (out === undefined) return unaskedPlace(join(usualFolder(notes), usual), format);
  const path = fromCaller(out);
  holdOutside(path, notes);
  const isFolder = /[\\/]$/.test(out) || isFolderThere(path);
  if (format.isFolder || (format.takesFiles && isFolder)) return folderPlace(path, format);
  if (isFolder && !isFolderThere(path)) throw new Error(EXPORT_COMMAND.noFolder(path));
  if (isFolder) return unaskedPlace(join(path, usual), format);
  if (!isFolderThere(dirname(path))) throw new Error(EXPORT_COMMAND.noFolder(dirname(path)));
  if (existsSync(path)) throw new Error(EXPORT_COMMAND.isThere(path));
  const base = path.endsWith(format.ending) ? path.slice(0, -format.ending.length) : path;
  return { pathOf: (name) => (name === format.ending ? path : `${base}${name}`), folder: null };
}

function folderPlace(path: string, format: ExportFormat): ExportPlace {
  if (!isFreeFolder(path)) throw new Error(EXPORT_COMMAND.notEmpty(path));
  return { pathOf: (name) => join(path, format.isFolder ? name : `${NAME_IN_FOLDER}${name}`), folder: path };
}

/** The first name that nothing has. */
function unaskedPlace(base: string, format: ExportFormat): ExportPlace {
  for (let number = 1; ; number++) {
    const path = number === 1 ? base : `${base}-${String(number)}`;
    if (existsSync(`${path}${format.ending}`)) continue;
    if (format.isFolder) return folderPlace(`${path}${format.ending}`, format);
    return { pathOf: (name) => `${path}${name}`, folder: null };
  }
}

/** Where the command was called; from the program's folder or from among the notes it is beside the notes, or in the person's own folder. */
function usualFolder(notes: string): string {
  const places = [fromCaller('.'), dirname(realpathSync(notes))];
  return places.find((place) => !isOurs(place) && !isInside(realPathOf(place), realpathSync(notes))) ?? homedir();
}

function holdOutside(path: string, notes: string): void {
  if (isInside(realPathOf(path), realpathSync(notes))) throw new Error(EXPORT_COMMAND.inNotes(path));
  if (isOurs(path)) throw new Error(EXPORT_COMMAND.inProgram(path));
}

/** The built site lies in it, and updates replace it. */
function isOurs(path: string): boolean {
  return isInside(realPathOf(path), realpathSync(ROOT));
}

function isFolderThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

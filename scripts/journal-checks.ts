import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isInside } from './is-inside.ts';
import { ROOT } from './journal-folder.ts';
import { DOUBTS, REFUSALS } from '../src/messages/en/commands/init.ts';
import { placeDoubt } from '../src/writing/starter/place-doubts.ts';

/** What programs that copy files to other computers leave in the folders they copy. */
const SYNC_MARKERS = ['.stfolder', '.dropbox', '.dropbox.cache', '.sync', '.owncloudsync.log', '.csync_journal.db'];

/** Why a journal cannot be made in a folder, as a sentence; null where it can. */
export function refusalOf(folder: string): string | null {
  if (isInside(realPathOf(folder), realpathSync(ROOT))) {
    return REFUSALS.insideProgram;
  }
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) return REFUSALS.isFile;
  if (!found || readdirSync(folder).length === 0) return null;
  return REFUSALS.notEmpty;
}

/** Why a folder is a doubtful place for private notes, by its name and by what lies in and above it; null where nothing is known. */
export function doubtOf(folder: string): string | null {
  const real = realPathOf(folder);
  const above = foldersAbove(real);
  if (above.some((outer) => SYNC_MARKERS.some((name) => existsSync(join(outer, name))))) return DOUBTS.synced;
  return placeDoubt(folder) ?? placeDoubt(real) ?? (above.some(hasRemote) ? DOUBTS.pushed : null);
}

/** Whether a folder is a git repository that sends what it holds to another. */
function hasRemote(folder: string): boolean {
  try {
    const file = join(folder, '.git', 'config');
    return statSync(file).isFile() && /^[ \t]*\[remote /m.test(readFileSync(file, 'utf8'));
  } catch {
    return false;
  }
}

function foldersAbove(folder: string): string[] {
  const outer = dirname(folder);
  return outer === folder ? [folder] : [folder, ...foldersAbove(outer)];
}

/** Where a folder would really lie, links followed, though it is not there yet. */
export function realPathOf(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder);
  const parent = dirname(folder);
  return parent === folder ? folder : join(realPathOf(parent), basename(folder));
}

/**
 * Where a PDF goes that was given no place: the folder the command was called from, or beside the notes. Neither where it
 * is the program's, which updates replace; the sample's lies in the person's own folder then.
 */
export function folderForPdf(notes: string, environment: NodeJS.ProcessEnv = process.env): string {
  const calledFrom = environment['INIT_CWD'] ?? process.cwd();
  const places = [calledFrom, join(notes, 'briefs')];
  return places.find((place) => !isInside(realPathOf(place), realpathSync(ROOT))) ?? homedir();
}

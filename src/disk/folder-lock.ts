import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeNewFile } from './new-file.ts';
import { isAlive } from './process.ts';

/** Says which process works in a folder. */
export const LOCK = '.lock';

/**
 * Holds a folder for this process until it ends or lets go. Null where another process holds it; a lock that a process left
 * behind when it died is taken over.
 */
export function holdFolder(folder: string): (() => void) | null {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, LOCK);
  for (let tries = 0; tries < 2; tries++) {
    if (makeNewFile(lock, `${String(process.pid)} ${bornAt(process.pid)}`)) return releaser(lock);
    if (isHeld(lock) || !takeAway(lock)) return null;
  }
  return null;
}

/** Of several that find the same lock left behind only one takes it away; one that is held again is put back. */
function takeAway(lock: string): boolean {
  const aside = `${lock}.${String(process.pid)}`;
  try {
    renameSync(lock, aside);
    if (!isHeld(aside)) return true;
    linkSync(aside, lock);
    return false;
  } catch {
    return false;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function releaser(lock: string): () => void {
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release);
  return () => {
    process.removeListener('exit', release);
    release();
  };
}

/** The number of a process that is gone may have been given to another, which was born at another time. */
function isHeld(lock: string): boolean {
  const [number = '', born = ''] = contentOf(lock).split(' ');
  const pid = Number(number);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return false;
  return born === '' || bornAt(pid) === '' || born === bornAt(pid);
}

/** The clock tick in which a process began, where the system tells; else nothing. */
function bornAt(pid: number): string {
  const stat = contentOf(`/proc/${String(pid)}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function contentOf(path: string): string {
  try {
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}

import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './process.ts';

/** What takes the place of a file when it is whole: `journal.html.4711.partial`, `kept.json.4711-2.partial`. */
const PARTIAL = /^(?<whole>.+)\.(?<pid>\d+)(?:-\d+)?\.partial$/s;
/** What becomes a new file when it is whole: hidden, so that nothing takes it for a note. */
const NEW = /^\.new-(?:(?<pid>\d+)-)?[0-9a-f]{12}$/;

/** The name under which a file is written, beside the one it shall replace. */
export function partialName(file: string): string {
  return `${file}.${String(process.pid)}.partial`;
}

/** A name under which a file is written before there is one. */
export function nameOfNew(): string {
  return `.new-${String(process.pid)}-${randomBytes(6).toString('hex')}`;
}

/** Whether a name is one under which something of ours is written before it is whole. */
export function isPartialName(name: string): boolean {
  return PARTIAL.test(name) || NEW.test(name);
}

/** Removes what was to take the place of a file when its process was ended; `isMeant` is asked for the name of the file. */
export function removePartials(folder: string, isMeant: (whole: string) => boolean): void {
  removeLeft(folder, (name) => {
    const { whole, pid } = PARTIAL.exec(name)?.groups ?? {};
    return whole !== undefined && isMeant(whole) ? pid : undefined;
  });
}

/** Removes what was to become a new file when its process was ended. */
export function removeUnfinished(folder: string): void {
  removeLeft(folder, (name) => NEW.exec(name)?.groups?.['pid']);
}

function removeLeft(folder: string, pidIn: (name: string) => string | undefined): void {
  try {
    for (const name of readdirSync(folder)) {
      const pid = pidIn(name);
      const path = join(folder, name);
      if (pid !== undefined && isLeft(path, Number(pid))) rmSync(path, { force: true });
    }
  } catch {
    // What cannot be removed is in nobody's way; whoever writes there next says what is wrong with the folder.
  }
}

/** Where every program gets the same number, as in a container, one that has ours was left before we began. */
function isLeft(path: string, pid: number): boolean {
  if (pid !== process.pid) return !isAlive(pid);
  const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return written < Date.now() - process.uptime() * 1000;
}

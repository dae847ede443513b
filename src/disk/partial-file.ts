import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './process.ts';

/** What is still being written, or was when its process ended: `journal.html.4711.partial`, `kept.json.4711-2.partial`. */
const PARTIAL = /^(?<whole>.+)\.(?<pid>\d+)(?:-\d+)?\.partial$/s;

/** The name under which a file is written, beside the one it shall replace. */
export function partialName(file: string): string {
  return `${file}.${String(process.pid)}.partial`;
}

/** Whether a name is one under which something of ours is written before it is whole. */
export function isPartialName(name: string): boolean {
  return PARTIAL.test(name) || /^\.new-(?:\d+-)?[0-9a-f]{12}$/.test(name);
}

/**
 * Removes what processes left half-written when they were ended; `isMeant` is asked for the name of the whole file. To be called
 * before this process writes any: what has its number was left by another, as where every program gets the same one.
 */
export function removePartials(folder: string, isMeant: (whole: string) => boolean): void {
  for (const name of readdirSync(folder)) {
    const { whole, pid } = PARTIAL.exec(name)?.groups ?? {};
    if (whole === undefined || !isMeant(whole)) continue;
    if (Number(pid) === process.pid || !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

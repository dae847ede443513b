import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder for one run of a command, by its real path: its owner's alone. */
export function makeWorkFolder(command: string): string {
  return mkdtempSync(join(realpathSync(tmpdir()), `between-sessions-${command}-`));
}

const removedAtExit = new Set<string>();

/** Removes the folder when this program ends, also where it is interrupted. */
export function removeAtExit(folder: string): void {
  if (removedAtExit.size === 0) process.once('exit', () => removedAtExit.forEach(removeFolder));
  removedAtExit.add(folder);
}

/** Removes a folder with all that is in it, where it is there. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** An interrupted program ends as one that has ended itself, so that what it leaves behind is removed. */
export function exitWhenInterrupted(): void {
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => process.exit(status));
  }
}

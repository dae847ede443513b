import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder for one run, by its real path. */
export function makeWorkFolder(): string {
  return mkdtempSync(join(realpathSync(tmpdir()), 'between-sessions-bench-'));
}

/** Removes the folder when this program ends, also where it is interrupted. */
export function removeAtExit(folder: string): void {
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
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

import { mkdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * Imported before a command: what Node makes of the program's files when it loads them is kept, which is half of the time that a
 * short command takes. No file of a journal is loaded, and so none kept. In JavaScript, since what reads TypeScript has to be
 * loaded itself, and is not where everything is kept.
 */
const folder = join(import.meta.dirname, '../.cache/code');

try {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  enableCompileCache(folder);
} catch {
  // A command that has to keep anything says itself that it cannot; the others only start more slowly.
}

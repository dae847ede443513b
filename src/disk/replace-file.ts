import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PRIVATE_FILE } from './private.ts';

let written = 0;

/** Writes a file in place of one that may be there: a reader finds the old one or the new one whole, whatever happens. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const partial = partialOf(path);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(partial, content, { mode: PRIVATE_FILE });
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** The same without keeping this thread from other work. */
export async function replaceFileSoon(path: string, content: string | Uint8Array): Promise<void> {
  const partial = partialOf(path);
  try {
    await writeFile(partial, content, { mode: PRIVATE_FILE });
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** Two processes that write the same file never write the same partial one. */
function partialOf(path: string): string {
  return `${path}.${String(process.pid)}-${String(++written)}.partial`;
}

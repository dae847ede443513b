import { resolve } from 'node:path';

/** A path as it is meant: npm changes to the project's folder, and remembers where it was called from. */
export function fromCaller(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path);
}

import { stripVTControlCharacters } from 'node:util';
import { safeLines } from './say.ts';

/** Says what went wrong in one sentence and lets the command end with 1. */
export function fail(error: unknown): void {
  const sentence = error instanceof Error ? error.message : String(error);
  // Colours of other programs say nothing here.
  process.stderr.write(`${safeLines(stripVTControlCharacters(sentence))}\n`);
  process.exitCode = 1;
}

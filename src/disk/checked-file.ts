import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { replaceFile } from './replace-file.ts';

/**
 * What is kept to be made again sooner: a first line with the sum of the rest, then JSON. A file that is cut, altered or of
 * another kind has another sum, and counts as none.
 */
export function readChecked(path: string): unknown {
  try {
    // A pipe would never end.
    if (!statSync(path).isFile()) return null;
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    return end > 0 && text.slice(0, end) === sumOf(json) ? (JSON.parse(json) as unknown) : null;
  } catch {
    return null;
  }
}

export function writeChecked(path: string, value: unknown): void {
  const json = JSON.stringify(value);
  replaceFile(path, `${sumOf(json)}\n${json}`);
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from './measure.ts';

/** A file to be written: where in the site, and how many bytes. */
type WantedFile = readonly [path: string, bytes: number];

/**
 * The least that any program must do: read and hash all the notes and write as many files of as many bytes as the site has.
 * Without a site it only reads and hashes, which is the least that must be done to find out that nothing has changed.
 */
export function floorCommand(work: string, notes: string, site: string | null): Command {
  const wanted = join(work, 'floor.json');
  writeFileSync(wanted, JSON.stringify(site === null ? [] : filesOf(site)));
  return { arguments: [import.meta.filename, notes, wanted, join(work, 'floor')], folder: work };
}

/** Every file of a folder and its size. */
export function filesOf(folder: string): WantedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [path.slice(folder.length + 1), statSync(path).size] as const);
}

function hashAll(folder: string): string {
  const all = createHash('sha1');
  for (const [path] of filesOf(folder)) all.update(hashOf(readFileSync(join(folder, path))));
  return all.digest('hex');
}

function hashOf(bytes: Uint8Array): Uint8Array {
  return createHash('sha1').update(bytes).digest();
}

function writeAll(folder: string, wanted: readonly WantedFile[]): void {
  for (const parent of new Set(wanted.map(([path]) => dirname(path))))
    mkdirSync(join(folder, parent), { recursive: true });
  for (const [path, bytes] of wanted) writeFileSync(join(folder, path), Buffer.alloc(bytes, 'x'));
}

if (import.meta.main) {
  const [notes = '', wanted = '', folder = ''] = process.argv.slice(2);
  console.log(hashAll(notes));
  writeAll(folder, JSON.parse(readFileSync(wanted, 'utf8')) as WantedFile[]);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../notes/digest.ts';

/** What pages are compiled from. */
const FOLDERS = ['src', 'public'];
const LOCK_FILE = 'package-lock.json';

/** A name for the program as it stands on the disk: whatever another version made or kept does not count for this one. */
export function versionOf(root: string): string {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const parts = [join(root, LOCK_FILE), ...files.sort()].flatMap((file) => [
    file.slice(root.length),
    readFileSync(file),
  ]);
  return digestOf(process.version, ...parts);
}

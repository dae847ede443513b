import { createHash } from 'node:crypto';
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { IndexFile } from 'pagefind';
import type { BundleParts } from './bundle.ts';

// All is done at one go: whoever makes pages meanwhile would let each step wait for its turn.

/** The file of a bundle that says what it was made from and proves that it is whole. */
const MANIFEST = 'bundle.json';
/** What the lists are made from, in a folder of its own beside the bundle. */
export const PARTS_FILE = 'parts.json';
/** What the folder of the parts is called after that of its bundle. */
export const PARTS = '.parts';

interface Manifest {
  /** Fingerprint of the notes and settings it was made from. */
  readonly digest: string;
  /** Fingerprint of the names and bytes of all its other files. */
  readonly contents: string;
}

/** Writes a bundle; its folder appears whole or not at all. */
export function writeBundle(folder: string, digest: string, files: readonly IndexFile[]): void {
  const partial = emptyPartial(folder);
  for (const { path, content } of files) {
    mkdirSync(dirname(join(partial, path)), { recursive: true });
    writeFileSync(join(partial, path), content);
  }
  const manifest: Manifest = { digest, contents: digestOfFolder(partial, isContent) ?? '' };
  writeFileSync(join(partial, MANIFEST), JSON.stringify(manifest));
  replace(folder, partial);
}

/** Copies a bundle; the copy appears whole or not at all. */
export function copyBundle(from: string, to: string): void {
  const partial = emptyPartial(to);
  cpSync(from, partial, { recursive: true });
  replace(to, partial);
}

/** Whether the folder holds exactly the bundle of this digest: every file and every byte, nothing else. */
export function holdsBundle(folder: string, digest: string): boolean {
  const manifest = readManifest(folder);
  if (manifest?.digest !== digest) return false;
  return manifest.contents === digestOfFolder(folder, isContent);
}

/** Whether a folder holds a bundle with every file and every byte that it was written with, whatever it was made from. */
export function isWholeBundle(folder: string): boolean {
  const manifest = readManifest(folder);
  return manifest !== null && holdsBundle(folder, manifest.digest);
}

/** Whether a folder that is named by what it was made from holds that, whole. */
export function holdsNamed(root: string, name: string): boolean {
  const manifest = readManifest(join(root, name));
  const isItsOwn = manifest?.digest.startsWith(name.slice(name.lastIndexOf('.') + 1)) === true;
  return isItsOwn && holdsBundle(join(root, name), manifest.digest);
}

/** The parts of a bundle, from the folder they were written to. */
export function readParts(folder: string): BundleParts {
  return JSON.parse(readWhole(join(folder, PARTS_FILE)).toString('utf8')) as BundleParts;
}

/** Removes everything in the folder that is not named. */
export function keepOnly(folder: string, names: ReadonlySet<string>): string[] {
  const strangers = readdirSync(folder).filter((name) => !names.has(name));
  for (const name of strangers) rmSync(join(folder, name), { recursive: true, force: true });
  return strangers;
}

function emptyPartial(folder: string): string {
  mkdirSync(dirname(folder), { recursive: true });
  // Two processes that make the same bundle never write into one folder.
  return mkdtempSync(`${folder}.partial-`);
}

function replace(folder: string, partial: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

function readManifest(folder: string): Manifest | null {
  try {
    return JSON.parse(readWhole(join(folder, MANIFEST)).toString('utf8')) as Manifest | null;
  } catch {
    return null;
  }
}

/** A pipe would never end, and a link leads elsewhere: what we wrote are files. */
function readWhole(path: string): Buffer {
  if (!lstatSync(path).isFile()) throw new Error('It is no file.');
  return readFileSync(path);
}

function isContent(path: string): boolean {
  return path !== MANIFEST;
}

/** A name for the files of a folder as far as they count: their paths and every byte; null where one cannot be read. */
function digestOfFolder(folder: string, counts: (path: string) => boolean = () => true): string | null {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
    const hash = createHash('sha1');
    for (const file of files.sort()) {
      const path = file.slice(folder.length + 1);
      if (!counts(path)) continue;
      const content = readWhole(file);
      hash.update(`/${path} ${content.length}\n`).update(content);
    }
    return hash.digest('hex');
  } catch {
    return null;
  }
}

import { createHash } from 'node:crypto';
import { cp, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IndexFile } from 'pagefind';
import type { BundleParts } from './bundle.ts';

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
export async function writeBundle(folder: string, digest: string, files: readonly IndexFile[]): Promise<void> {
  const partial = await emptyPartial(folder);
  for (const { path, content } of files) {
    await mkdir(dirname(join(partial, path)), { recursive: true });
    await writeFile(join(partial, path), content);
  }
  const manifest: Manifest = { digest, contents: await digestOfFolder(partial, isContent) };
  await writeFile(join(partial, MANIFEST), JSON.stringify(manifest));
  await replace(folder, partial);
}

/** Copies a bundle; the copy appears whole or not at all. */
export async function copyBundle(from: string, to: string): Promise<void> {
  const partial = await emptyPartial(to);
  await cp(from, partial, { recursive: true });
  await replace(to, partial);
}

/** Whether the folder holds exactly the bundle of this digest: every file and every byte, nothing else. */
export async function holdsBundle(folder: string, digest: string): Promise<boolean> {
  const manifest = await readManifest(folder);
  if (manifest?.digest !== digest) return false;
  // What cannot be read is not whole.
  return manifest.contents === (await digestOfFolder(folder, isContent).catch(() => null));
}

/** Whether a folder holds a bundle with every file and every byte that it was written with, whatever it was made from. */
export async function isWholeBundle(folder: string): Promise<boolean> {
  const manifest = await readManifest(folder);
  return manifest !== null && holdsBundle(folder, manifest.digest);
}

/** Whether a folder that is named by what it was made from holds that, whole. */
export async function holdsNamed(root: string, name: string): Promise<boolean> {
  const manifest = await readManifest(join(root, name));
  const isItsOwn = manifest?.digest.startsWith(name.slice(name.lastIndexOf('.') + 1)) === true;
  return isItsOwn && holdsBundle(join(root, name), manifest.digest);
}

/** The parts of a bundle, from the folder they were written to. */
export async function readParts(folder: string): Promise<BundleParts> {
  return JSON.parse((await readWhole(join(folder, PARTS_FILE))).toString('utf8')) as BundleParts;
}

/** Removes everything in the folder that is not named. */
export async function keepOnly(folder: string, names: ReadonlySet<string>): Promise<string[]> {
  const strangers = (await readdir(folder)).filter((name) => !names.has(name));
  for (const name of strangers) await rm(join(folder, name), { recursive: true, force: true });
  return strangers;
}

async function emptyPartial(folder: string): Promise<string> {
  await mkdir(dirname(folder), { recursive: true });
  // Two processes that make the same bundle never write into one folder.
  return mkdtemp(`${folder}.partial-`);
}

async function replace(folder: string, partial: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    return JSON.parse((await readWhole(join(folder, MANIFEST))).toString('utf8')) as Manifest | null;
  } catch {
    return null;
  }
}

/** A pipe would never end, and a link leads elsewhere: what we wrote are files. */
async function readWhole(path: string): Promise<Buffer> {
  if (!(await lstat(path)).isFile()) throw new Error('It is no file.');
  return readFile(path);
}

function isContent(path: string): boolean {
  return path !== MANIFEST;
}

/** A name for the files of a folder as far as they count: their paths and every byte. */
export async function digestOfFolder(folder: string, counts: (path: string) => boolean = () => true): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha1');
  for (const file of files.sort()) {
    const path = file.slice(folder.length + 1);
    if (!counts(path)) continue;
    const content = await readWhole(file);
    hash.update(`/${path} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

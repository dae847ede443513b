import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';

/** An empty folder that goes when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file of the folder by its path, as hexadecimal bytes. */
export async function bytesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.sort().map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'hex')] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

/** An empty folder that goes when all tests of a file are over. */
export async function folderForAll(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The same for the tests of a description, made before them. */
export function folderForFile(): () => string {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'search-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => folder;
}

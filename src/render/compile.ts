import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readChecked, writeChecked } from '../disk/checked-file.ts';
import { digestOf } from '../notes/digest.ts';

/** The module that a compiled folder is imported by. */
export const ENTRY = 'server/entry.mjs';
/** Styles, scripts and pictures of the program, as the site has them at its top. */
export const CLIENT = 'client';

/** Nothing leaves the machine, and a program that starts Astro is answered like a person. */
export const QUIET_ASTRO = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DISABLE_UPDATE_CHECK: 'true',
  ASTRO_DEV_BACKGROUND: '0',
} as const;

const SUMS = 'sums.json';

/** Astro is loaded by a process of its own, which ends: whoever then makes pages does not carry it along. */
const COMPILER = join(import.meta.dirname, 'compiler.ts');

/**
 * Compiles the pages of the program at `root` into `folder`, which appears whole or not at all. Throws what the compiler
 * says where it cannot.
 */
export async function compileInto(folder: string, root: string): Promise<void> {
  mkdirSync(join(folder, '..'), { recursive: true });
  const partial = mkdtempSync(`${folder}.partial-`);
  try {
    const environment = { ...process.env, ...QUIET_ASTRO, NODE_ENV: 'production' };
    await promisify(execFile)(process.execPath, [COMPILER, root, partial], { env: environment });
    writeChecked(join(partial, SUMS), sumsIn(partial));
    if (!isWhole(folder)) rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
  } catch (error) {
    // Another process that compiled the same was first.
    if (!isWhole(folder)) throw error;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Whether a folder holds what was compiled, every byte of it. */
export function isWhole(folder: string): boolean {
  const sums = readChecked(join(folder, SUMS));
  return sums !== null && JSON.stringify(sums) === JSON.stringify(sumsIn(folder));
}

/** The sum of every compiled file by its path. */
function sumsIn(folder: string): Readonly<Record<string, string>> {
  const parts = ['server', CLIENT];
  const paths = parts.flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return Object.fromEntries(paths.sort().map((path) => [path.slice(folder.length + 1), digestOf(readFileSync(path))]));
}

import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { wordsOfNode } from '../scripts/npm-script.ts';

export const ROOT = resolve(import.meta.dirname, '..');
export const SAMPLE = join(ROOT, 'content');

export interface Ran {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

/** What a project needs to build; the rest of the checkout is not looked at. */
const PARTS = [
  'src',
  'scripts',
  'public',
  'content',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'astro.config.mjs',
];

/**
 * Runs one of the project's commands as npm would, in this checkout or in a copy of it; on its sample journal, whatever
 * folder somebody's `init` remembered, unless the environment names one.
 */
export function runScript(
  name: string,
  words: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
  root = ROOT,
): Promise<Ran> {
  return new Promise((done) => {
    const options = {
      cwd: root,
      env: { ...userEnvironment(), JOURNAL_DIR: join(root, 'content'), ...env },
      maxBuffer: 2 ** 27,
    };
    execFile(process.execPath, [...wordsOfNode(name, root), ...words], options, (error, output, errors) => {
      done({ status: error === null ? 0 : typeof error.code === 'number' ? error.code : 1, output, errors });
    });
  });
}

/** What the test runner says to its own; Vite and Astro would behave otherwise for it than for a person. */
const OF_THE_RUNNER = /^(?:VITEST.*|NODE_ENV|MODE|PROD|DEV|SSR|TEST|BASE_URL)$/;

/** The environment as a person's shell has it. */
export function userEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.test(name)));
}

/** A folder that is removed when the test ends. */
export function temporaryFolder(): string {
  const folder = newFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder for all tests of a file, removed after the last. To be called in `beforeAll`. */
export function folderForFile(): string {
  const folder = newFolder();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'between-sessions-'));
}

/** Every file below a folder with its bytes, by its path. */
export function filesOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

/** A journal on the disk from texts by path. */
export function writeJournal(folder: string, notes: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(notes)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A copy of the project whose sources a test may change. */
export function copyProject(folder: string): string {
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

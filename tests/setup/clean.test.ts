import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const FILES = ['scripts/clean.ts', 'src/messages/en/commands/clean.ts'];
const REMOVED = [
  'dist',
  '.astro',
  '.cache',
  'node_modules/.vite',
  'node_modules/.astro',
  'node_modules/.cache/between-sessions',
];

let parent: string;
let root: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'clean-'));
  root = join(parent, 'project');
  // The script cleans the project it lies in, and needs nothing else of it.
  for (const file of FILES) cpSync(join(ROOT, file), join(root, file), { recursive: true });
});

afterEach(() => rmSync(parent, { recursive: true }));

test('removes what a build leaves and says so, and nothing else', () => {
  for (const name of REMOVED) write(`project/${name}/deep/page.html`);
  const kept = [
    'content/journal/2026-11-23.md',
    'node_modules/astro/index.js',
    'node_modules/.cache/other/a',
    'distant',
  ];
  for (const name of kept) write(`project/${name}`);
  expect(clean()).toBe(`Removed ${REMOVED.join(', ')}.\n`);
  expect(REMOVED.filter((name) => existsSync(join(root, name)))).toEqual([]);
  expect(kept.filter((name) => !existsSync(join(root, name)))).toEqual([]);
});

test('says so where there is nothing to remove', () => {
  expect(clean()).toBe('There was nothing to remove.\n');
});

test('never follows a link out of the project', () => {
  write('elsewhere/dist/kept.html');
  write('elsewhere/modules/.vite/kept.js');
  symlinkSync(join(parent, 'elsewhere/dist'), join(root, 'dist'));
  symlinkSync(join(parent, 'elsewhere/modules'), join(root, 'node_modules'));
  expect(clean()).toBe('Removed dist.\n');
  expect(existsSync(join(root, 'dist'))).toBe(false);
  expect(existsSync(join(parent, 'elsewhere/dist/kept.html'))).toBe(true);
  expect(existsSync(join(parent, 'elsewhere/modules/.vite/kept.js'))).toBe(true);
});

function clean(): string {
  const script = join(root, 'scripts/clean.ts');
  return execFileSync(process.execPath, [script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function write(path: string): void {
  const file = join(parent, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'text');
}

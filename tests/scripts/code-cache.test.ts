import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { copyProject, folderForFile, ROOT, runScript, writeJournal } from '../build-site.ts';
import { newCanaries } from '../canaries.ts';

/** What knows no notes, or removes all that is kept. */
const OTHERS = ['clean', 'bench', 'typecheck'];

let project: string;
const folder = () => join(project, '.cache/code');
const all = () => readdirSync(folder(), { recursive: true }).map((path) => join(folder(), String(path)));
const files = () => all().filter((path) => statSync(path).isFile());
/** Without what the test run keeps for all programs that it starts. */
const AS_A_PERSON = { NODE_COMPILE_CACHE: undefined };
const check = () => runScript('check', [], AS_A_PERSON, project);

beforeAll(() => {
  project = copyProject(join(folderForFile(), 'project'));
});

test('every command for the writer is started with what was kept of the program', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
  for (const [name, line] of Object.entries(scripts) as [string, string][])
    if (line.startsWith('node ') && !OTHERS.includes(name))
      expect(line).toBe(`node --import ./scripts/code-cache.mjs scripts/${name}.ts`);
});

test('what is kept is closed to others, and read the next time', async () => {
  const first = await check();
  expect(first.status).toBe(0);
  const places = [join(project, '.cache'), folder(), ...all()];
  expect(places.filter((path) => (statSync(path).mode & 0o077) !== 0)).toEqual([]);
  const kept = files();
  expect(kept.length).toBeGreaterThan(300);
  const times = kept.map((file) => statSync(file).mtimeMs);
  expect(await check()).toEqual(first);
  expect(files()).toEqual(kept);
  expect(kept.map((file) => statSync(file).mtimeMs)).toEqual(times);
});

test('a command says the same where nothing can be kept', async () => {
  const first = await check();
  rmSync(join(project, '.cache'), { recursive: true });
  writeFileSync(join(project, '.cache'), 'a file');
  expect(await check()).toEqual(first);
  rmSync(join(project, '.cache'));
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['is empty', () => Buffer.alloc(0)],
  ['is cut', (bytes) => bytes.subarray(0, bytes.length / 2)],
  [
    'is another byte',
    (bytes) => Buffer.from(bytes.map((byte, index) => (index === bytes.length - 9 ? byte ^ 1 : byte))),
  ],
  ['is a text', () => Buffer.from('kept\n'.repeat(1000))],
])('a command says the same where what was kept %s', async (_, damaged) => {
  const first = await check();
  for (const file of files()) writeFileSync(file, damaged(readFileSync(file)));
  expect(await check()).toEqual(first);
});

test('nothing of a note is kept, nor of its code', async () => {
  const { inText, notes, foundBelow } = newCanaries();
  const journal = writeJournal(join(project, 'journal'), {
    ...notes,
    'journal/2026-11-23.mdx': `export const said = '${inText}';\n\nIt was {said}.\n`,
  });
  const env = { ...AS_A_PERSON, JOURNAL_DIR: journal, JOURNAL_TODAY: '2026-11-24' };
  expect((await runScript('build', [], env, project)).status).toBe(0);
  expect(readFileSync(join(project, 'dist/journal/2026/11/23/index.html'), 'utf8')).toContain(`It was ${inText}.`);
  expect(files().length).toBeGreaterThan(600);
  expect(foundBelow([folder()])).toEqual([]);
});

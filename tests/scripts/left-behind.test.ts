import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { wordsOfNode } from '../../scripts/npm-script.ts';
import { openCompiled } from '../../src/render/open.ts';
import { copyProject, folderForFile, ROOT, userEnvironment, writeJournal } from '../build-site.ts';
import { newCanaries } from '../canaries.ts';

const canaries = newCanaries();
/** What the docs say that writing is kept in. */
const NAMED = ['.cache', 'dist'];

let root: string;
let around: string;
let notes: string;
let clientFolder: string;

beforeAll(async () => {
  const folder = folderForFile();
  around = join(folder, 'around');
  root = copyProject(join(folder, 'project'));
  notes = writeJournal(join(folder, 'notes'), canaries.notes);
  ({ clientFolder } = await openCompiled(ROOT, () => undefined));
});

beforeEach(async () => {
  rmSync(around, { recursive: true, force: true });
  for (const name of ['home', 'temporary', 'called-from']) mkdirSync(join(around, name), { recursive: true });
  await run('clean');
  expect(canaries.foundBelow([root, around], ['node_modules'])).toEqual([]);
  // Compiled once for this checkout; the copy has the same version.
  const compiled = join(clientFolder, '..');
  cpSync(compiled, join(root, compiled.slice(ROOT.length)), { recursive: true });
});

/** Where writing is that should not be there: anywhere but in the journal and in the folders that the docs name. */
const strays = () => canaries.foundBelow([root, around], ['node_modules', ...NAMED]);
const browserFolders = () =>
  existsSync(join(root, '.cache'))
    ? readdirSync(join(root, '.cache')).filter((name) => name.startsWith('browser-'))
    : [];

function start(name: string, words: readonly string[]) {
  const places = {
    HOME: join(around, 'home'),
    TMPDIR: join(around, 'temporary'),
    INIT_CWD: join(around, 'called-from'),
  };
  const env = { ...userEnvironment(), ...places, JOURNAL_DIR: notes, JOURNAL_TODAY: '2026-11-23' };
  const started = spawn(process.execPath, [...wordsOfNode(name, root), ...words], { cwd: root, env });
  let output = '';
  for (const stream of [started.stdout, started.stderr])
    stream.on('data', (bytes: Buffer) => (output += bytes.toString()));
  const ended = once(started, 'close');
  return { process: started, ended, said: () => output };
}

async function run(name: string, words: readonly string[] = []): Promise<{ status: number; output: string }> {
  const { ended, said } = start(name, words);
  const [status] = (await ended) as [number];
  return { status, output: said() };
}

/** The moments of a command at which it is ended, each with what it is known by. */
const MOMENTS: readonly (readonly [what: string, name: string, words: readonly string[], isReached: () => boolean])[] =
  [
    ['build, as it begins', 'build', [], () => isIn('.cache', /^[\da-f]{20}$/)],
    ['build, while it writes pages', 'build', [], () => existsSync(join(root, 'dist/journal'))],
    ['start, while it indexes', 'start', ['--port', '0'], () => isIn('.cache', /\.partial-|^pagefind$/)],
    ['brief as a PDF, as it opens a browser', 'brief', ['--format', 'pdf'], () => browserFolders().length > 0],
    [
      'brief as a PDF, while it prints',
      'brief',
      ['--format', 'pdf'],
      () => isIn('.cache', /^DevToolsActivePort$|^Default$/),
    ],
  ];

function isIn(folder: string, name: RegExp): boolean {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder), { recursive: true }) : [];
  return names.some((path) => name.test(String(path).split('/').at(-1) ?? ''));
}

describe.each(['SIGINT', 'SIGKILL'] as const)('ended by %s', (signal) => {
  test.each(MOMENTS)('%s leaves writing where the docs say and nowhere else', async (_what, name, words, isReached) => {
    const { process, ended } = start(name, words);
    while (!isReached() && process.exitCode === null) await setTimeout(2);
    process.kill(signal);
    await ended;
    expect(strays()).toEqual([]);
    expect((await run('clean')).output).toMatch(/^Removed .*\.cache.*\.$/m);
  });
});

describe('what a browser wrote whose program was killed', () => {
  const killed = async () => {
    const { process, ended, said } = start('brief', ['--format', 'pdf']);
    while (!isIn('.cache', /^Default$/) && process.exitCode === null) await setTimeout(2);
    process.kill('SIGKILL');
    await ended;
    expect([browserFolders().length, said()]).toEqual([1, '']);
  };

  test('goes when the next brief is printed, which leaves nothing of its own', async () => {
    await killed();
    const file = join(around, 'called-from', 'brief.pdf');
    expect(await run('brief', ['--format', 'pdf', '--out', file])).toMatchObject({ status: 0 });
    expect(statSync(file).size).toBeGreaterThan(1000);
    expect(browserFolders()).toEqual([]);
    expect(readdirSync(join(around, 'temporary')).filter((name) => name.startsWith('playwright'))).toEqual([]);
  });

  test('goes when the journal is shown the next time', async () => {
    await killed();
    const { process, ended, said } = start('start', ['--port', '0']);
    await expect.poll(said, { timeout: 60_000 }).toContain('Ctrl-C');
    await expect.poll(browserFolders, { timeout: 10_000 }).toEqual([]);
    process.kill('SIGINT');
    await ended;
  });

  test('stays while its program runs, and what is not ours stays for ever', async () => {
    const theirs = join(around, 'temporary', 'playwright_chromiumdev_profile-other');
    mkdirSync(theirs, { recursive: true });
    writeFileSync(join(theirs, 'History'), 'Not ours.');
    const { process, ended } = start('brief', ['--format', 'pdf']);
    while (!isIn('.cache', /^Default$/) && process.exitCode === null) await setTimeout(2);
    process.kill('SIGSTOP');
    const [own] = browserFolders();
    expect(await run('brief', ['--format', 'pdf', '--out', 'other.pdf'])).toMatchObject({ status: 0 });
    expect(browserFolders()).toEqual([own]);
    process.kill('SIGCONT');
    await ended;
    expect(browserFolders()).toEqual([]);
    expect(existsSync(join(theirs, 'History'))).toBe(true);
  });
});

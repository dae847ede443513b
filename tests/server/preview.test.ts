import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from './ask.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/preview.ts');

let folder: string;
let running: ChildProcess | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'));
});

afterEach(() => {
  running?.kill('SIGKILL');
  running = null;
  rmSync(folder, { recursive: true });
});

test('says where the built site is, serves it, and ends quietly', async () => {
  writeFileSync(join(folder, 'index.html'), 'built');
  const program = preview('--outDir', folder, '--port', '0');
  const said = await firstOutput(program);
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';
  expect((await ask(address, '/')).body).toBe('built');
  program.kill('SIGINT');
  expect(await endOf(program)).toEqual({ code: 0, errors: '' });
});

test('asks for a build where there is none', async () => {
  const program = preview('--outDir', join(folder, 'dist'));
  expect(await endOf(program)).toEqual({ code: 1, errors: 'Run npm run build first.\n' });
});

test('does not take a port that is none', async () => {
  const { code, errors } = await endOf(preview('--outDir', folder, '--port', '80x'));
  expect([code, errors]).toEqual([1, expect.stringContaining('Give a number from 0 to 65535.')]);
});

function preview(...parts: string[]): ChildProcess {
  running = spawn(process.execPath, [SCRIPT, ...parts], { stdio: ['ignore', 'pipe', 'pipe'] });
  return running;
}

async function firstOutput({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('The program has no output.');
  const [text] = (await once(stdout, 'data')) as [Buffer];
  return text.toString('utf8');
}

async function endOf(program: ChildProcess): Promise<{ code: number | null; errors: string }> {
  let errors = '';
  program.stderr?.on('data', (text: Buffer) => (errors += text.toString('utf8')));
  const [code] = (await once(program, 'close')) as [number | null];
  return { code, errors };
}

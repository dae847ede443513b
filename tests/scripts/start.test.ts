import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { copyProject, runScript, temporaryFolder, userEnvironment } from '../build-site.ts';
import { folderOf } from '../read/folder.ts';
import { startSite } from '../start-site.ts';

const DAY = '2026-11-23';

/** A port that another program has, until the test is over. */
async function takenPort(): Promise<number> {
  const server: Server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

const start: typeof startSite = (script, words, env) => startSite(script, words, { JOURNAL_TODAY: DAY, ...env });

const pageAt = async (address: string) => {
  const answer = await fetch(address, { headers: { accept: 'text/html' } });
  return { status: answer.status, text: await answer.text() };
};

describe('a port that another program has', () => {
  test('is left to it: npm start takes the next one and says so', async () => {
    const port = await takenPort();
    const { site, said } = await start('start', ['--port', String(port)], { JOURNAL_DIR: folderOf({ 'a.md': 'A' }) });
    expect(said()).toContain(`Port ${String(port)} is in use by another program, so it is `);
    expect((await pageAt(`${site}/`)).status).toBe(200);
  });

  test('is left to it by npm run preview too, however npm passes the port on', async () => {
    const port = await takenPort();
    const site = folderOf({ 'index.html': 'Built.' });
    for (const [words, kept] of [
      [['--port', String(port)], undefined],
      [[], String(port)],
      [[String(port)], 'true'],
    ] as const) {
      const env = kept === undefined ? {} : { npm_config_port: kept };
      const { said } = await start('preview', ['--outDir', site, ...words], env);
      expect(said()).toContain(`Port ${String(port)} is in use`);
    }
  });

  test.each([
    [['--port', '99999'], {}, /^Option '--port <number>' argument '99999' is invalid\. .+\n$/],
    [['4402'], {}, /^Write the port as --port 4402\.\n$/],
    [[], { npm_config_port: 'x' }, /^Give a number from 0 to 65535\.\n$/],
  ])('one that is none is said in a sentence: %j', async (words, env, sentence) => {
    const { status, errors } = await runScript('start', words, env);
    expect(status).toBe(1);
    expect(errors).toMatch(sentence);
  });
});

describe('npm start', () => {
  test('shows what was read while the folder of notes is gone, and follows it when it is back', async () => {
    const outer = folderOf({ 'notes/a.md': 'First.' });
    const notes = join(outer, 'notes');
    const { site, said } = await start('start', ['--port', '0'], { JOURNAL_DIR: notes });
    renameSync(notes, join(outer, 'away'));
    await expect.poll(said).toContain('is not there any more');
    expect((await pageAt(`${site}/notes/a/`)).text).toContain('First.');
    mkdirSync(notes);
    await new Promise((later) => setTimeout(later, 1500));
    writeFileSync(join(notes, 'b.md'), 'Second.');
    await expect.poll(async () => (await pageAt(`${site}/notes/b/`)).text).toContain('Second.');
    expect(said().match(/is not there any more/g)?.length).toBe(1);
    expect(said()).not.toMatch(/^ +at /m);
  });

  test('says on its own page that there is no such page, however it is asked for', async () => {
    const { site, said } = await start('start', ['--port', '0'], { JOURNAL_DIR: folderOf({ 'a.md': 'A' }) });
    for (const address of ['/nope/', '/nope', '/nope?a=b', '/notes/nope', '/a%ff/', '/notes/..%2f..%2f']) {
      const { status, text } = await pageAt(`${site}${address}`);
      expect([address, status, text.includes('There is no page here')]).toEqual([address, 404, true]);
    }
    expect((await pageAt(`${site}/notes/a`)).status).toBe(200);
    expect(said().split('\n').length).toBe(3);
  });
});

test.each(['build', 'start'])('npm run %s says so where the program cannot write what it keeps', async (script) => {
  const project = copyProject(join(temporaryFolder(), 'project'));
  writeFileSync(join(project, '.cache'), 'a file');
  const { status, errors } = await runScript(script, [], {}, project);
  expect(status).toBe(1);
  expect(errors).toMatch(/^Nothing can be written into .+\.cache, .+\.\n$/);
});

test('npm run build says so where the disk has no room for the pages that are compiled', () => {
  const project = copyProject(join(temporaryFolder(), 'project'));
  // No file may be longer than a few thousand bytes, which stops whoever writes as a full disk does.
  const command = 'trap "" XFSZ; ulimit -f 20; exec "$0" scripts/build.ts';
  const ran = spawnSync('bash', ['-c', command, process.execPath], {
    cwd: project,
    env: userEnvironment(),
    encoding: 'utf8',
  });
  expect(ran.status).toBe(1);
  expect(ran.stderr.split('\n').slice(-2)).toEqual([
    expect.stringMatching(/^Nothing can be written into .+\.cache, .+\.$/),
    '',
  ]);
  expect(ran.stderr).not.toMatch(/^ +at /m);
});

test('npm run build says so where the site cannot be written', async () => {
  const folder = folderOf({ file: 'a file' });
  const { status, errors } = await runScript('build', ['--outDir', join(folder, 'file/site')], { JOURNAL_TODAY: DAY });
  expect(status).toBe(1);
  expect(errors).toMatch(/^The site cannot be written into .+\.\n$/);
});

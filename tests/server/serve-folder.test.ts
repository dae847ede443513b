import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../src/server/policy/content-security-policy.ts';
import { serveFolder } from '../../src/server/serve-folder.ts';
import type { SiteServer } from '../../src/server/site-server.ts';
import { ask } from './ask.ts';

const SECRET = 'outside the site';

let parent: string;
let server: SiteServer;
let site: string;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'static-server-'));
  write('package.json', SECRET);
  write('site-of-another/index.html', SECRET);
  write('site/index.html', '<h1>Today</h1>');
  write('site/404.html', '<h1>No such page</h1>');
  write('site/journal/2026/index.html', '<h1>2026</h1>');
  write('site/journal/ü 100%.css', 'p {}');
  write('site/search/part.wasm', 'wasm');
  write('site/empty.js', '');
  write('site/.hidden', SECRET);
  symlinkSync(join(parent, 'package.json'), join(parent, 'site/link.json'));
  symlinkSync(join(parent, 'site-of-another'), join(parent, 'site/linked'));
  server = await serveFolder(join(parent, 'site'), { port: 0 });
  site = server.url;
});

afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

describe('what is served', () => {
  test('a page at the address of its folder, with its type', async () => {
    const { status, headers, body } = await ask(site, '/journal/2026/?from=today');
    expect({ status, body }).toEqual({ status: 200, body: '<h1>2026</h1>' });
    expect(headers['content-type']).toBe('text/html;charset=utf-8');
  });

  test.each([
    ['/', 'text/html;charset=utf-8', '<h1>Today</h1>'],
    ['/journal/%C3%BC%20100%25.css', 'text/css', 'p {}'],
    ['/search/part.wasm', 'application/wasm', 'wasm'],
    ['/empty.js', 'text/javascript', ''],
  ])('%s as %s', async (path, type, body) => {
    const reply = await ask(site, path);
    expect([reply.status, reply.headers['content-type'], reply.body]).toEqual([200, type, body]);
  });

  test('every answer carries the policy and is kept nowhere', async () => {
    const expected = Object.entries(SECURITY_HEADERS).map(([name, value]) => [name.toLowerCase(), value]);
    for (const path of ['/', '/nothing', '/journal/2026']) {
      const { headers } = await ask(site, path);
      expect(headers).toMatchObject(Object.fromEntries(expected));
    }
  });

  test('a folder without its last slash leads on to the address with it, never to another site', async () => {
    const { status, headers } = await ask(site, '/journal/2026');
    expect([status, headers.location]).toEqual([308, '/journal/2026/']);
    const doubled = await ask(site, '//journal/2026');
    expect(doubled.headers.location).toBe('/journal/2026/');
  });

  test('the head of a page, without the page', async () => {
    const { status, headers, body } = await ask(site, '/', { method: 'HEAD' });
    expect([status, headers['content-length'], body]).toEqual([200, '14', '']);
  });

  test('a file that was written after the server started', async () => {
    write('site/later.css', 'later');
    expect((await ask(site, '/later.css')).body).toBe('later');
  });

  test('the whole file where a part is asked for', async () => {
    const { status, body } = await ask(site, '/', { headers: { Range: 'bytes=9-2' } });
    expect([status, body]).toEqual([200, '<h1>Today</h1>']);
  });
});

describe('what is not served', () => {
  test.each([
    '/nothing',
    '/journal/',
    '/journal',
    '/index.html/',
    '/.hidden',
    '/link.json',
    '/linked/',
    '/linked/index.html',
    '/../package.json',
    '/journal/../../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/%2e%2e%2fpackage.json',
    '/..%5cpackage.json',
    '/%252e%252e/package.json',
    '/../site-of-another/index.html',
    '/index.html%00.css',
    '/%E0%A4%A',
    '//etc/passwd',
    'http://evil.example/',
  ])('%s', async (path) => {
    const { status, body } = await ask(site, path);
    expect({ status, body }).toEqual({ status: 404, body: '<h1>No such page</h1>' });
  });

  test('anything, under a name that is not of this machine', async () => {
    const { port } = new URL(site);
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', '127.0.0.1:1', `127.0.0.1.evil:${port}`]) {
      const { status, body } = await ask(site, '/', { headers: { Host: host } });
      expect([host, status, body.includes('Today')]).toEqual([host, 421, false]);
    }
  });

  test('but under the names of this machine it is', async () => {
    const { port } = new URL(site);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`]) {
      expect((await ask(site, '/', { headers: { Host: host } })).status).toBe(200);
    }
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('the answer to %s', async (method) => {
    const { status, headers, body } = await ask(site, '/', { method });
    expect([status, headers.allow, body.includes('Today')]).toEqual([405, 'GET, HEAD', false]);
  });

  test('a missing page says so in words where the site has no page for it', async () => {
    const plain = await serveFolder(join(parent, 'site/journal'), { port: 0 });
    const { status, body } = await ask(plain.url, '/nothing');
    await plain.close();
    expect([status, body]).toEqual([404, 'There is no such page.\n']);
  });
});

describe('the server', () => {
  test('listens on this machine only', () => {
    expect(new URL(site).hostname).toBe('127.0.0.1');
  });

  test('says what to do where the port is taken', async () => {
    const port = Number(new URL(site).port);
    await expect(serveFolder(parent, { port })).rejects.toThrow(
      `Port ${port} is in use by another program. Close it, or choose another port: npm run preview -- --port 4322.`,
    );
  });

  test('says which folder is absent', async () => {
    await expect(serveFolder(join(parent, 'absent'), { port: 0 })).rejects.toThrow(
      /There is no folder .*absent to serve\./,
    );
  });

  test('answers no more once it is closed, and closes at once', async () => {
    const short = await serveFolder(parent, { port: 0 });
    await short.close();
    await expect(ask(short.url, '/')).rejects.toThrow('ECONNREFUSED');
  });
});

function write(path: string, text: string): void {
  const file = join(parent, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

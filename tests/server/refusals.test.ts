import { mkdirSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../src/server/policy/content-security-policy.ts';
import { serveFolder } from '../../src/server/serve-folder.ts';
import { serveSite, type SiteServer } from '../../src/server/site-server.ts';
import { folderForFile } from '../build-site.ts';
import { ask } from './ask.ts';

let server: SiteServer;
let site: string;
let host: string;

beforeAll(async () => {
  const folder = folderForFile();
  mkdirSync(join(folder, 'journal'));
  writeFileSync(join(folder, 'index.html'), '<h1>Today</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>No such page</h1>');
  writeFileSync(join(folder, 'journal/index.html'), '<h1>Journal</h1>');
  writeFileSync(join(folder, 'part.bin'), 'Today in pieces');
  writeFileSync(join(folder, 'own.js'), 'export {};');
  server = await serveFolder(folder, { port: 0 });
  site = server.url;
  host = new URL(site).host;
});

afterAll(() => server.close());

/** Status, the reason for it, and what a connection is sent, each as it is written on the wire. */
const WIRE: readonly (readonly [what: string, request: () => string, status: number])[] = [
  ['a page', () => `GET / HTTP/1.1\r\nHost: ${host}\r\n\r\n`, 200],
  ['a script', () => `GET /own.js HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: gzip\r\n\r\n`, 200],
  ['a part of a file', () => `GET /part.bin HTTP/1.1\r\nHost: ${host}\r\nRange: bytes=0-4\r\n\r\n`, 206],
  ['a part that is not there', () => `GET /part.bin HTTP/1.1\r\nHost: ${host}\r\nRange: bytes=99-199\r\n\r\n`, 416],
  ['parts that are none', () => `GET /part.bin HTTP/1.1\r\nHost: ${host}\r\nRange: bytes=-1,3-2\r\n\r\n`, 200],
  ['the same once more', () => `GET /part.bin HTTP/1.1\r\nHost: ${host}\r\nIf-None-Match: *\r\n\r\n`, 200],
  ['a folder', () => `GET /journal HTTP/1.1\r\nHost: ${host}\r\n\r\n`, 308],
  ['nothing', () => `GET /nothing HTTP/1.1\r\nHost: ${host}\r\n\r\n`, 404],
  ['another host', () => `GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n`, 421],
  ['two hosts', () => `GET / HTTP/1.1\r\nHost: ${host}\r\nHost: evil.example\r\n\r\n`, 421],
  ['no host', () => 'GET / HTTP/1.1\r\n\r\n', 421],
  ['no host, in an old way', () => 'GET / HTTP/1.0\r\n\r\n', 421],
  ['another origin', () => `GET / HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://evil.example\r\n\r\n`, 421],
  ['no origin that is one', () => `GET / HTTP/1.1\r\nHost: ${host}\r\nOrigin: null\r\n\r\n`, 421],
  ['another page', () => `GET / HTTP/1.1\r\nHost: ${host}\r\nSec-Fetch-Site: cross-site\r\n\r\n`, 403],
  ['a method', () => `PUT / HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 0\r\n\r\n`, 405],
  ['what is allowed', () => `OPTIONS * HTTP/1.1\r\nHost: ${host}\r\n\r\n`, 405],
  ['a mirror', () => `TRACE / HTTP/1.1\r\nHost: ${host}\r\n\r\n`, 405],
  ['a way through', () => `CONNECT evil.example:443 HTTP/1.1\r\nHost: ${host}\r\n\r\n`, 405],
  ['what it does not expect', () => `GET / HTTP/1.1\r\nHost: ${host}\r\nExpect: a-miracle\r\n\r\n`, 200],
  [
    'another protocol',
    () => `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    200,
  ],
  ['a method that is none', () => `BREW / HTTP/1.1\r\nHost: ${host}\r\n\r\n`, 400],
  ['no request', () => '\u0016\u0003\u0001 what is this?\r\n\r\n', 400],
  ['a space too many', () => `GET / / HTTP/1.1\r\nHost: ${host}\r\n\r\n`, 400],
  ['two lengths', () => `GET / HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n`, 400],
  ['no end of headers', () => `GET / HTTP/1.1\r\nHost: ${host}\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
];

describe('every answer has its status and the headers of every page', () => {
  test.each(WIRE)('%s', async (_what, request, status) => {
    const answer = await onTheWire(request());
    expect(answer.status).toBe(status);
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(answer.headers.get(name.toLowerCase()), name).toBe(value);
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('an event that goes wrong ends no other: the next request is answered', async () => {
    expect((await ask(site, '/')).status).toBe(200);
  });
});

describe('what another page asks for', () => {
  const everyWay = ['cross-site', 'same-site'].flatMap((from) =>
    [
      { mode: 'no-cors', place: 'script' },
      { mode: 'no-cors', place: 'image' },
      { mode: 'cors', place: 'empty' },
      { mode: 'navigate', place: 'iframe' },
      { mode: 'navigate', place: 'embed' },
      { mode: 'no-cors', place: 'document' },
    ].map(({ mode, place }) => ({ from, mode, place })),
  );

  test.each(everyWay)('is refused, and at every address alike: $from $mode $place', async (way) => {
    const answers = await Promise.all(['/', '/journal', '/nothing', '/part.bin'].map((path) => askFrom(path, way)));
    const [first, ...others] = answers.map(({ status, headers, body }) => ({
      status,
      headers: dateless(headers),
      body,
    }));
    expect(first).toMatchObject({ status: 403, body: 'This server answers only its own pages.\n' });
    for (const other of others) expect(other).toEqual(first);
  });

  test.each(['cross-site', 'same-site'])('is a page where it leads the reader there in a tab: %s', async (from) => {
    const link = { from, mode: 'navigate', place: 'document' };
    expect(await askFrom('/', link)).toMatchObject({ status: 200, body: '<h1>Today</h1>' });
    expect(await askFrom('/journal', link)).toMatchObject({ status: 308 });
    expect(await askFrom('/part.bin', link)).toMatchObject({ status: 404, body: '<h1>No such page</h1>' });
    expect(await askFrom('/own.js', link)).toMatchObject({ status: 404, body: '<h1>No such page</h1>' });
  });

  test('our own pages and the reader get whatever there is', async () => {
    for (const from of ['same-origin', 'none'])
      expect(await askFrom('/part.bin', { from, mode: 'no-cors', place: 'empty' })).toMatchObject({ status: 200 });
  });
});

test('the head of an answer that goes on for ever ends at once', async () => {
  const open: (request: unknown, response: ServerResponse) => void = (_request, response) => void response.write('on');
  const endless = await serveSite(
    { find: () => Promise.resolve({ is: 'stream', open }), notFound: () => Promise.resolve(null) },
    { port: 0 },
  );
  expect(await ask(endless.url, '/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  await endless.close();
});

interface Way {
  readonly from: string;
  readonly mode: string;
  readonly place: string;
}

function askFrom(path: string, { from, mode, place }: Way) {
  return ask(site, path, {
    headers: { 'Sec-Fetch-Site': from, 'Sec-Fetch-Mode': mode, 'Sec-Fetch-Dest': place },
  });
}

function dateless(headers: object): object {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'date'));
}

/** Sends what it is given as it is, and gives what comes back first. */
async function onTheWire(request: string): Promise<{ status: number; headers: Map<string, string> }> {
  const socket = connect(Number(new URL(site).port), '127.0.0.1');
  let said = '';
  socket.on('data', (bytes) => (said += bytes.toString('latin1')));
  socket.write(request);
  await expect.poll(() => said, { interval: 2 }).toContain('\r\n\r\n');
  socket.destroy();
  const [line = '', ...headers] = said.slice(0, said.indexOf('\r\n\r\n')).split('\r\n');
  const pairs = headers.map((header) => {
    const [name = '', ...value] = header.split(': ');
    return [name.toLowerCase(), value.join(': ')] as const;
  });
  return { status: Number(line.split(' ')[1]), headers: new Map(pairs) };
}

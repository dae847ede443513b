import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { SERVER_WORDS } from '../messages/en/server.ts';
import { isOwnHost } from './host.ts';
import { locate } from './locate.ts';
import { SECURITY_HEADERS } from './policy/content-security-policy.ts';

/** Addresses that only this machine can reach. */
export type LoopbackHost = '127.0.0.1' | '::1';

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: LoopbackHost;
}

export interface StaticServer {
  /** The address without a slash at its end: `http://127.0.0.1:4321`. */
  readonly url: string;
  /** Ends open connections too. */
  readonly close: () => Promise<void>;
}

interface Refusal {
  readonly status: number;
  readonly sentence: string;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Serves the files of a folder to this machine: only what lies inside it, never a list, never to a page that reached us
 * under another name. Files are read when asked for, so a new build shows at once. Throws a plain sentence where the
 * folder is absent or the port is taken.
 */
export async function serveFolder(folder: string, { port, host = '127.0.0.1' }: ServeOptions): Promise<StaticServer> {
  const answer = answerFrom(realFolder(folder));
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://${host === '::1' ? '[::1]' : host}:${taken}`, close: () => closeServer(server) };
}

function answerFrom(root: string): Answer {
  // As `dev`, sirv looks at the disk at every request instead of once at the start.
  const send = sirv(root, { dev: true });
  return async (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const refusal = refusalOf(request);
    if (refusal) return sendText(response, refusal);
    const found = await locate(root, pathOf(request));
    if (found.is === 'nothing') return sendNotFound(root, response);
    if (found.is === 'moved') return sendOn(response, found.to);
    // A range that ends before it starts makes sirv throw; pages and pictures are small enough to be sent whole.
    delete request.headers.range;
    request.url = encodeURI(`/${found.path}`);
    // A file that is deleted while it is sent ends this answer, not the server.
    response.once('pipe', (file) => file.once('error', () => response.destroy()));
    send(request, response, () => sendNotFound(root, response));
  };
}

function refusalOf({ headers, method, socket }: IncomingMessage): Refusal | null {
  if (!isOwnHost(headers.host, socket.localPort ?? 0)) {
    return { status: 421, sentence: SERVER_WORDS.otherHost };
  }
  if (method === 'GET' || method === 'HEAD') return null;
  return { status: 405, sentence: SERVER_WORDS.readOnly };
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split(/[?#]/, 1)[0] ?? '';
}

async function sendNotFound(root: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(root, '404.html')).catch(() => null);
  if (page === null) return sendText(response, { status: 404, sentence: SERVER_WORDS.noPage });
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': page.length }).end(page);
}

function sendOn(response: ServerResponse, address: string): void {
  response.writeHead(308, { Location: address, 'Content-Length': 0 }).end();
}

function sendText(response: ServerResponse, { status, sentence }: Refusal): void {
  const headers = { 'Content-Type': 'text/plain;charset=utf-8', ...(status === 405 && { Allow: 'GET, HEAD' }) };
  response.writeHead(status, headers).end(`${sentence}\n`);
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    throw new Error(SERVER_WORDS.noFolder(folder));
  }
}

function listen(server: Server, port: number, host: LoopbackHost): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(plain(error, port)));
    server.listen(port, host, resolve);
  });
}

/** The error of a port that cannot be had, in words that say what to do. */
function plain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') return new Error(SERVER_WORDS.portInUse(port));
  if (error.code === 'EACCES') return new Error(SERVER_WORDS.portOfOthers(port));
  return error;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { SERVER_WORDS } from '../messages/en/server.ts';
import { answerUnread } from './answer-unread.ts';
import { LOOPBACK } from './host.ts';
import { SECURITY_HEADERS } from './policy/content-security-policy.ts';
import { leadsHereFromElsewhere, refusalOfRequest, type Refusal } from './refuse.ts';

/** Addresses that only this machine can reach. */
export type LoopbackHost = '127.0.0.1' | '::1';

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: LoopbackHost;
}

export interface SiteServer {
  /** The address without a slash at its end: `http://127.0.0.1:4321`. */
  readonly url: string;
  /** Ends open connections too. */
  readonly close: () => Promise<void>;
}

/** What stands at an address: a page, a file in a folder, an address to send the reader on to, or nothing. */
export type Found =
  | { readonly is: 'page'; readonly html: string | Uint8Array }
  | { readonly is: 'script'; readonly text: string }
  /** What lies in no folder. */
  | { readonly is: 'bytes'; readonly bytes: Uint8Array; readonly type: string }
  | { readonly is: 'file'; readonly root: string; readonly path: string }
  | { readonly is: 'moved'; readonly to: string }
  /** The answer goes on for as long as the reader stays. */
  | { readonly is: 'stream'; readonly open: (request: IncomingMessage, response: ServerResponse) => void }
  | { readonly is: 'nothing' };

/** What is served. */
export interface ServedSite {
  /** What the path of an address means; it is as it was sent, with its escapes and without what follows a `?`. */
  readonly find: (addressPath: string) => Promise<Found>;
  /** The page for an address at which nothing stands; null for a plain sentence. */
  readonly notFound: () => Promise<string | Uint8Array | null>;
}

export const SCRIPT_TYPE = 'text/javascript;charset=utf-8';

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Serves a site to this machine: known addresses alone, never a list, never to a page that reached us under another name or
 * that asks from elsewhere. Throws a plain sentence where the port is taken.
 */
export async function serveSite(site: ServedSite, { port, host = LOOPBACK }: ServeOptions): Promise<SiteServer> {
  const answer = answerFrom(site);
  const reply = (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch(() => response.destroy());
  };
  // What Node would refuse by itself it would refuse without our headers.
  const server = createServer({ requireHostHeader: false }, reply).on('checkExpectation', reply);
  answerUnread(server);
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://${host === '::1' ? '[::1]' : host}:${taken}`, close: () => closeServer(server) };
}

function answerFrom(site: ServedSite): Answer {
  const sendFile = fileSender();
  return async (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const refusal = refusalOfRequest(request);
    if (refusal) return sendText(response, refusal);
    const found = await site.find(pathOf(request));
    if (leadsHereFromElsewhere(request) && !isShownToStrangers(found)) return sendNotFound(site, response);
    if (found.is === 'page') return sendPage(response, 200, found.html);
    if (found.is === 'script') return sendBytes(response, Buffer.from(found.text), SCRIPT_TYPE);
    if (found.is === 'bytes') return sendBytes(response, found.bytes, found.type);
    if (found.is === 'moved') return sendOn(response, found.to);
    // The head of what goes on for ever would never end.
    if (found.is === 'stream' && request.method === 'HEAD') return void response.end();
    if (found.is === 'stream') return found.open(request, response);
    if (found.is === 'nothing') return sendNotFound(site, response);
    if (found.path.endsWith('.js') && takesGzip(request)) return sendPacked(found, response);
    sendFile(found, { request, response, orElse: () => sendNotFound(site, response) });
  };
}

/** Another page may lead the reader to a page. What a browser would save as a file would tell it that there is one. */
function isShownToStrangers(found: Found): boolean {
  return found.is === 'page' || found.is === 'moved' || (found.is === 'file' && found.path.endsWith('.html'));
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split(/[?#]/, 1)[0] ?? '';
}

interface FileAnswer {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly orElse: () => Promise<void>;
}

/** Sends files as they lie on the disk when they are asked for. */
function fileSender(): (file: { readonly root: string; readonly path: string }, answer: FileAnswer) => void {
  const senders = new Map<string, ReturnType<typeof sirv>>();
  return ({ root, path }, { request, response, orElse }) => {
    // As `dev`, sirv looks at the disk at every request instead of once at the start.
    const send = senders.get(root) ?? sirv(root, { dev: true });
    senders.set(root, send);
    // A range that ends before it starts, or that is none, makes sirv throw: then the file is sent whole.
    if (!isRange(request.headers.range)) delete request.headers.range;
    request.url = encodeURI(`/${path}`);
    // A file that is deleted while it is sent ends this answer, not the server.
    response.once('pipe', (file) => file.once('error', () => response.destroy()));
    send(request, response, () => void orElse());
  };
}

function takesGzip({ headers }: IncomingMessage): boolean {
  return /\bgzip\b/.test(headers['accept-encoding'] ?? '');
}

/** Scripts pack to a third, and there is one that every first search waits for. */
async function sendPacked({ root, path }: { root: string; path: string }, response: ServerResponse): Promise<void> {
  const packed = gzipSync(await readFile(join(root, path)).catch(() => ''));
  const headers = { 'Content-Type': SCRIPT_TYPE, 'Content-Encoding': 'gzip', 'Content-Length': packed.length };
  response.writeHead(200, { ...headers, Vary: 'Accept-Encoding' }).end(packed);
}

/** Whether a `Range` header asks for one stretch of bytes, which is all that search asks for. */
function isRange(header: string | undefined): boolean {
  const [, from, to] = /^bytes=(\d{1,15})-(\d{1,15})$/.exec(header ?? '') ?? [];
  return from !== undefined && Number(from) <= Number(to);
}

async function sendNotFound(site: ServedSite, response: ServerResponse): Promise<void> {
  const page = await site.notFound();
  if (page === null) return sendText(response, { status: 404, sentence: SERVER_WORDS.noPage });
  sendPage(response, 404, page);
}

function sendPage(response: ServerResponse, status: number, html: string | Uint8Array): void {
  const length = Buffer.byteLength(html);
  response.writeHead(status, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': length }).end(html);
}

function sendBytes(response: ServerResponse, bytes: Uint8Array, type: string): void {
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': bytes.length }).end(bytes);
}

function sendOn(response: ServerResponse, address: string): void {
  response.writeHead(308, { Location: address, 'Content-Length': 0 }).end();
}

function sendText(response: ServerResponse, { status, sentence }: Refusal): void {
  const headers = { 'Content-Type': 'text/plain;charset=utf-8', ...(status === 405 && { Allow: 'GET, HEAD' }) };
  response.writeHead(status, headers).end(`${sentence}\n`);
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

import { STATUS_CODES, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { SERVER_WORDS } from '../messages/en/server.ts';
import { SECURITY_HEADERS } from './policy/content-security-policy.ts';
import type { Refusal } from './refuse.ts';

/** Statuses of what could not be read, by Node's names of the reasons; anything else is no request. */
const STATUSES: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/** Answers what never becomes a request, with the headers of every other answer, and ends the connection. */
export function answerUnread(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    end(socket, { status: STATUSES[error.code ?? ''] ?? 400, sentence: SERVER_WORDS.notARequest });
  });
  // Whoever asks for a way through to somewhere else.
  server.on('connect', (_request, socket) => end(socket, { status: 405, sentence: SERVER_WORDS.readOnly }));
}

function end(socket: Duplex, { status, sentence }: Refusal): void {
  if (!socket.writable) return void socket.destroy();
  const body = `${sentence}\n`;
  const headers = {
    ...SECURITY_HEADERS,
    ...(status === 405 && { Allow: 'GET, HEAD' }),
    'Content-Type': 'text/plain;charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${body}`);
}

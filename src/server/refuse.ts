import type { IncomingMessage } from 'node:http';
import { SERVER_WORDS } from '../messages/en/server.ts';
import { isOwnHost, isOwnOrigin } from './host.ts';

/** Why a request gets no page: a status, and the sentence that says it. */
export interface Refusal {
  readonly status: number;
  readonly sentence: string;
}

/** What a browser says of the page that asks, where it is not one of ours. No page can change these headers. */
const FROM_ELSEWHERE = new Set(['cross-site', 'same-site']);

/**
 * Null for what may be answered: that somebody asked for under our own name to read it, and that no other page asked for. The
 * same is refused at every address, so that nobody learns from it what there is.
 */
export function refusalOfRequest(request: IncomingMessage): Refusal | null {
  const { headers, headersDistinct, method, socket } = request;
  const port = socket.localPort ?? 0;
  const [host, ...otherHosts] = headersDistinct['host'] ?? [];
  if (otherHosts.length > 0 || !isOwnHost(host, port) || !isOwnOrigin(headers.origin, port)) {
    return { status: 421, sentence: SERVER_WORDS.otherHost };
  }
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, sentence: SERVER_WORDS.readOnly };
  if (!isFromElsewhere(request) || leadsHereFromElsewhere(request)) return null;
  return { status: 403, sentence: SERVER_WORDS.otherPage };
}

/** Whether a reader follows a link of another page to one of ours, in a tab of its own: that page cannot look into it. */
export function leadsHereFromElsewhere(request: IncomingMessage): boolean {
  const { 'sec-fetch-mode': mode, 'sec-fetch-dest': place } = request.headers;
  return isFromElsewhere(request) && mode === 'navigate' && place === 'document';
}

function isFromElsewhere({ headers }: IncomingMessage): boolean {
  return FROM_ELSEWHERE.has(String(headers['sec-fetch-site']));
}

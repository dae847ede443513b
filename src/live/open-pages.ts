import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { digestOf } from '../notes/digest.ts';
import type { Found } from '../server/site-server.ts';

/** Where pages that are open while notes are written hear of it. */
const CHANGES = '/_live/changes';
const SCRIPT = '/_live/reload.js';

/** The pages that somebody looks at. */
export interface OpenPages {
  /** A page that shows itself anew when it changes. */
  readonly withScript: (html: string) => string;
  /** The addresses that such pages ask for; null for any other. */
  readonly find: (path: string) => Found | null;
  /** Tells each page that is another now. Resolves when all are told. */
  readonly tell: () => Promise<void>;
}

interface OpenPage {
  readonly path: string;
  readonly version: string;
  readonly response: ServerResponse;
}

/** A page is told apart from what it was by the digest of its HTML; `pageAt` gives that at the path of an address. */
export function openPages(pageAt: (path: string) => Promise<string>): OpenPages {
  const pages = new Set<OpenPage>();
  const script = readFileSync(join(import.meta.dirname, 'page/reload.js'), 'utf8');
  const tellOne = async (page: OpenPage): Promise<void> => {
    if (versionOf(await pageAt(page.path)) !== page.version) page.response.write('event: changed\ndata:\n\n');
  };
  const open = (request: IncomingMessage, response: ServerResponse): void => {
    const asked = new URL(request.url ?? '', 'http://localhost').searchParams;
    const page = { path: asked.get('page') ?? '', version: asked.get('version') ?? '', response };
    pages.add(page);
    response.once('close', () => pages.delete(page));
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write(':\n\n');
    // What was saved between the answer that the page is and this one.
    void tellOne(page);
  };
  return {
    withScript: (html) => {
      const tag = `<script type="module" src="${SCRIPT}" data-version="${versionOf(html)}" data-changes="${CHANGES}"></script>`;
      return html.replace('</head>', () => `${tag}</head>`);
    },
    find: (path) => {
      if (path === CHANGES) return { is: 'stream', open };
      return path === SCRIPT ? { is: 'script', text: script } : null;
    },
    tell: async () => {
      await Promise.all([...pages].map(tellOne));
    },
  };
}

function versionOf(html: string): string {
  return digestOf(html);
}

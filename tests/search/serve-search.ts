import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { SEARCH_FORM_WORDS } from '../../src/messages/en/search-form.ts';

const ROOT = join(import.meta.dirname, '../..');

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.json': 'application/json',
};

const START = "import { startSearchPage } from '/src/search/client/search-page.ts'; void startSearchPage(document);";

/** Serves an index and the search page with our own script, types taken out, under the policy of the site. */
export async function serveSearch(indexFolder: string): Promise<string> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    contentOf(pathname, indexFolder).then(
      (content) => {
        const type = TYPES[extname(pathname) || '.html'] ?? 'application/octet-stream';
        response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': POLICY }).end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function contentOf(pathname: string, indexFolder: string): Promise<Buffer | string> {
  if (pathname === '/search/') return searchPage();
  if (pathname === '/start.js') return START;
  if (pathname.startsWith('/pagefind/')) return readFile(join(indexFolder, pathname.slice('/pagefind/'.length)));
  if (pathname.startsWith('/journal/')) return '<!doctype html><title>A day</title>';
  return stripTypeScriptTypes(await readFile(join(ROOT, pathname), 'utf8'));
}

/** The markup of the real page without its layout: its components hold no expressions but its words. */
async function searchPage(): Promise<string> {
  const sources = await Promise.all(
    ['SearchForm', 'SearchResults'].map((name) => readFile(join(ROOT, `src/site/search/${name}.astro`), 'utf8')),
  );
  const markup = sources
    .map((source) =>
      source
        .split('---')
        .at(-1)
        ?.replace(/<style>.*<\/style>/s, '')
        .replace(/\{\w+\.(\w+)\}/g, (_, name: keyof typeof SEARCH_FORM_WORDS) => SEARCH_FORM_WORDS[name])
        .replaceAll(`{' '}`, ' '),
    )
    .join('');
  return `<!doctype html><html lang="en"><title>Search</title>${markup}<script type="module" src="/start.js"></script></html>`;
}

import type { OpenedSite } from '../format/open-sealed.ts';

const RANGE = /^bytes=(\d+)-(\d+)$/;

/** Answers what a page or its search would fetch: a file of the open site, or a stretch of it. */
export async function respond(site: OpenedSite, address: string, init: RequestInit = {}): Promise<Response> {
  const path = pathOf(address);
  if (init.method === 'HEAD') return new Response(null, { status: path in site.contents.files ? 200 : 404 });
  const bytes = await site.read(path);
  if (!bytes) return new Response(null, { status: 404 });
  const [, from, to] = RANGE.exec(new Headers(init.headers).get('range') ?? '') ?? [];
  if (from === undefined) return new Response(bytes);
  return new Response(bytes.subarray(Number(from), Number(to) + 1), { status: 206 });
}

/** The file at an address of the site: `journal/2026/index.html` for `/journal/2026/#there`. */
export function pathOf(address: string): string {
  const { pathname } = new URL(address, 'file:///');
  const path = decodeURIComponent(pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

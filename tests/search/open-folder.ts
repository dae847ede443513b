import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openSearch, type JournalSearch } from '../../src/search/client/answer.ts';
import type { Loader } from '../../src/search/client/loader.ts';
import { BUNDLE_LIST, type BundleList } from '../../src/search/shared/bundle-list.ts';

/** A search that was opened, and what it has asked for so far: paths in the folder and bytes. */
export interface OpenedFolder extends JournalSearch {
  readonly requests: { readonly path: string; readonly bytes: number }[];
}

const fetchElsewhere = globalThis.fetch;
const opened = new Map<string, typeof fetch>();

/** Opens a built index as the browser does, its files read from the disk. */
export async function openFolder(folder: string): Promise<OpenedFolder> {
  const requests: OpenedFolder['requests'] = [];
  const list = JSON.parse(await readFile(join(folder, BUNDLE_LIST), 'utf8')) as BundleList;
  const origin = `http://journal-${String(opened.size)}`;
  const loader: Loader = {
    base: `${origin}/`,
    importModule: (address) => import(pathToFileURL(join(folder, new URL(address).pathname)).href),
    fetchFile: async (input, init) => {
      const path = new URL(input instanceof Request ? input.url : input).pathname;
      const found = partOf(await readFile(join(folder, path)), new Headers(init?.headers).get('Range'));
      requests.push({ path, bytes: found.content.length });
      return new Response(found.content, { status: found.status });
    },
  };
  opened.set(origin, loader.fetchFile);
  // Pagefind's own program asks by this name.
  globalThis.fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input);
    return (opened.get(address.origin) ?? fetchElsewhere)(input, init);
  };
  return { ...(await openSearch(list, loader)), requests };
}

function partOf(file: Buffer, range: string | null): { content: Uint8Array<ArrayBuffer>; status: number } {
  const [from, to] =
    /^bytes=(\d+)-(\d+)$/
      .exec(range ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  if (from === undefined || to === undefined) return { content: new Uint8Array(file), status: 200 };
  return { content: new Uint8Array(file.subarray(from, to + 1)), status: 206 };
}

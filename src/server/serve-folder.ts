import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SERVER_WORDS } from '../messages/en/server.ts';
import { locate } from './locate.ts';
import { serveSite, type ServeOptions, type SiteServer } from './site-server.ts';

/**
 * Serves the files of a folder: only what lies inside it. Files are read when asked for, so a new build shows at once.
 * Throws a plain sentence where the folder is absent or the port is taken.
 */
export async function serveFolder(folder: string, options: ServeOptions): Promise<SiteServer> {
  const root = realFolder(folder);
  const notFound = () => readFile(join(root, '404.html')).catch(() => null);
  return serveSite({ find: (path) => locate(root, path), notFound }, options);
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    throw new Error(SERVER_WORDS.noFolder(folder));
  }
}

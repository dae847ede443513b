import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Plugin, ViteDevServer } from 'vite';
import type { Current } from '../current/current-journal.ts';
import { isOwnHost } from '../server/host.ts';
import { SEARCH_BASE } from '../search/shared/bundle-list.ts';
import { FOLDER_WORDS } from '../messages/en/folders.ts';
import { isFolder } from '../read/folder/files.ts';
import { followFolder } from './follow-folder.ts';
import { indexJournal } from './index-journal.ts';
import { picturesFolder, type JournalSource } from './journal-loader.ts';
import { FOLLOWING_WORDS } from '../messages/en/following.ts';
import { onStoppedMdx } from './mdx-notes.ts';
import { PICTURES_BASE } from './pictures.ts';
import { warn } from './say.ts';

/** Editors save in several steps; this long after the last of them the journal is read again. */
const SETTLE_MILLISECONDS = 120;

/** While writing: serves search and pictures as the built site does, and shows a change a moment after it is saved. */
export function serveJournal(place: JournalSource, load: (isLive: boolean) => Promise<Current>): Plugin {
  const searchFolder = join(place.cacheFolder, 'pagefind');
  return {
    name: 'between-sessions:dev-server',
    async configureServer(server) {
      server.middlewares.use(SEARCH_BASE.slice(0, -1), sirv(searchFolder, { dev: true }));
      server.middlewares.use(PICTURES_BASE.slice(0, -1), sirv(picturesFolder(place.cacheFolder), { dev: true }));
      // Astro puts itself before all others when they are complete, and answers some addresses by pages of its own.
      server.httpServer?.once('listening', () => server.middlewares.stack.unshift({ route: '', handle: toFolders }));
      const reindex = queued(() => indexJournal(searchFolder, place.cacheFolder));
      const reload = queued(async () => {
        // Said when it was noticed; what was read before is shown.
        if (!isFolder(place.folder)) return;
        await load(true);
        showChange(server);
        reindex();
      });
      reindex();
      await follow(server, place, reload);
    },
  };
}

/** Folders, files by their ending, and what the tools fetch for themselves. */
const NO_PAGE = /\/$|\.[a-z0-9]{1,8}$|^\/(?:[@_]|src\/|node_modules\/)/i;

/** As the built site is served: the address of a page without its last slash leads to the page, or to ours that says there is none. */
function toFolders(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const [path = '', ...search] = (request.url ?? '').split(/(?=\?)/);
  if (!isWellFormed(path)) request.url = '/no-such-page/';
  const isPage = (request.headers.accept ?? '').includes('text/html') && !NO_PAGE.test(path);
  if (!isPage || !isOwnHost(request.headers.host, request.socket.localPort ?? 0)) return next();
  response.writeHead(307, { Location: `${path}/${search.join('')}` }).end();
}

/** One run at a time; any number of calls during a run are one run after it. */
function queued(run: () => Promise<unknown>): () => void {
  let waiting = 0;
  const start = async (): Promise<void> => {
    const asked = waiting;
    await run().catch((error: unknown) => {
      warn(error instanceof Error ? error.message : String(error));
    });
    waiting -= asked;
    if (waiting > 0) await start();
  };
  return () => {
    if (waiting++ === 0) void start();
  };
}

function showChange(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    if (environment.name !== 'client') {
      environment.moduleGraph.invalidateAll();
      environment.hot.send('astro:content-changed', {});
    }
  }
  server.environments.client.hot.send({ type: 'full-reload' });
}

function isWellFormed(path: string): boolean {
  try {
    decodeURI(path);
    return true;
  } catch {
    return false;
  }
}

async function follow(server: ViteDevServer, { folder, distrusted }: JournalSource, reload: () => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(reload, SETTLE_MILLISECONDS);
  };
  const stop = await followFolder(folder, {
    onChange: () => {
      // What is written now may be mended.
      distrusted?.clear();
      soon();
    },
    onGone: () => warn(FOLDER_WORDS.gone(folder)),
    onBlind: () => warn(FOLLOWING_WORDS.blind(folder)),
  });
  onStoppedMdx((path) => {
    if (!distrusted || distrusted.has(path)) return;
    distrusted.set(path, 'stopped');
    soon();
  });
  server.httpServer?.once('close', stop);
}

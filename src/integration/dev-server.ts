import { watch } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Plugin, ViteDevServer } from 'vite';
import type { Current } from '../journal/current.ts';
import { SEARCH_BASE } from '../search/bundle-list.ts';
import { indexJournal } from './index-journal.ts';
import { picturesFolder, type JournalPlace } from './load.ts';
import { PICTURES_BASE } from './pictures.ts';

/** Editors save in several steps; this long after the last of them the journal is read again. */
const SETTLE_MILLISECONDS = 120;

/** While writing: serves search and pictures as the built site does, and shows a change a moment after it is saved. */
export function serveJournal(place: JournalPlace, load: (isLive: boolean) => Promise<Current>): Plugin {
  const searchFolder = join(place.cacheFolder, 'pagefind');
  return {
    name: 'between-sessions:dev-server',
    configureServer(server) {
      server.middlewares.use(SEARCH_BASE.slice(0, -1), sirv(searchFolder, { dev: true }));
      server.middlewares.use(PICTURES_BASE.slice(0, -1), sirv(picturesFolder(place.cacheFolder), { dev: true }));
      const reindex = queued(() => indexJournal(searchFolder, place.cacheFolder));
      const reload = queued(async () => {
        await load(true);
        showChange(server);
        reindex();
      });
      reindex();
      watchFolder(server, place.folder, reload);
    },
  };
}

/** One run at a time; any number of calls during a run are one run after it. */
function queued(run: () => Promise<unknown>): () => void {
  let waiting = 0;
  const start = async (): Promise<void> => {
    const asked = waiting;
    await run().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
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

function watchFolder(server: ViteDevServer, folder: string, reload: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(reload, SETTLE_MILLISECONDS);
  });
  server.httpServer?.once('close', () => watcher.close());
}

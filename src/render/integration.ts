import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { journalLoader, picturesFolder, type JournalPlace } from '../load/load-journal.ts';
import { CLIENT } from './compile.ts';
import { opener, type Compiled } from './open.ts';

export interface IntegrationOptions {
  /** The journal that the development server shows. */
  readonly shown: JournalPlace & { readonly cacheFolder: string };
  /** The folder that pages are compiled into. */
  readonly compiledFolder: string;
  /** Writes the site into a folder by the pages as they were compiled. */
  readonly write: (folder: string, compiled: Pick<Compiled, 'open' | 'clientFolder'>) => Promise<void>;
}

/** Lets Astro's own commands do what ours do: `astro build` writes the same site, `astro dev` shows a journal. */
export function astroCommands({ shown, compiledFolder, write }: IntegrationOptions): AstroIntegration {
  const { load } = journalLoader(shown);
  let folder = '';
  return {
    name: 'between-sessions:astro-commands',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        folder = fileURLToPath(config.outDir);
        if (command === 'dev') await load();
        else if (command === 'build') updateConfig(placesIn(compiledFolder));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pictures', sirv(picturesFolder(shown.cacheFolder), { dev: true }));
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(shown.folder)) return;
          void load().then(() => server.ws.send({ type: 'full-reload' }));
        });
      },
      'astro:build:done': () =>
        write(folder, { open: opener(compiledFolder), clientFolder: join(compiledFolder, CLIENT) }),
    },
  };
}

/** Astro's places in a folder, in the form that its configuration has by then. */
function placesIn(folder: string) {
  const place = (path: string) => pathToFileURL(join(folder, path, '/'));
  return { outDir: place(''), build: { client: place(CLIENT), server: place('server') } };
}

import { isAbsolute, join, relative, resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import { closeFolder, makeAllPrivate } from '../disk/private.ts';
import { LOOPBACK } from '../server/host.ts';
import { isFolder } from '../read/folder/files.ts';
import { FOLDER_WORDS } from '../messages/en/folders.ts';
import { givenToday, journalFolder, makeCacheFolder, ROOT } from './journal-folder.ts';
import { betweenSessions, type IntegrationOptions } from './between-sessions.ts';
import type { JournalSource } from './journal-loader.ts';
import { astroCache } from './astro-cache.ts';

export const PORT = 4321;

export interface SiteOptions
  extends Partial<Omit<IntegrationOptions, keyof JournalSource>>, Pick<JournalSource, 'brief' | 'distrusted'> {
  /** Where the site is written, relative to the project; `dist` if not given. */
  readonly outDir?: string | undefined;
  readonly port?: number | undefined;
}

/** Astro's whole configuration, for commands and for `astro.config.mjs`. Throws where the site would lie in the notes. */
export function siteConfig({ outDir = 'dist', port = PORT, ...rest }: SiteOptions = {}): AstroInlineConfig {
  const folder = journalFolder();
  const outFolder = resolve(ROOT, outDir);
  if (!isFolder(folder)) throw new Error(FOLDER_WORDS.noNotes(folder));
  if (isInside(outFolder, folder)) throw new Error(FOLDER_WORDS.siteInNotes(folder));
  makeAllPrivate();
  const cacheFolder = makeCacheFolder(outDir);
  for (const kept of [join(ROOT, '.cache'), cacheFolder]) closeFolder(kept);
  return {
    root: ROOT,
    outDir: outFolder,
    cacheDir: astroCache(cacheFolder),
    trailingSlash: 'always',
    devToolbar: { enabled: false },
    // Coloured code has style attributes, which the policy of the pages blocks.
    markdown: { syntaxHighlight: false },
    server: { host: LOOPBACK, port },
    build: { concurrency: 8, inlineStylesheets: 'never' },
    integrations: [mdx(), betweenSessions({ folder, today: givenToday(), cacheFolder, ...rest })],
    experimental: { incrementalBuild: true },
    vite: {
      build: { assetsInlineLimit: 0, emptyOutDir: false },
      server: { strictPort: true },
      ssr: { external: ['satteri', 'sharp', 'yaml', 'gray-matter', 'hast-util-sanitize', 'hast-util-to-html'] },
    },
  };
}

function isInside(folder: string, outer: string): boolean {
  const path = relative(outer, folder);
  return path === '' || (!path.startsWith('..') && !isAbsolute(path));
}

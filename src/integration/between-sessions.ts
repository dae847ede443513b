import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { getCurrent } from '../current/current-journal.ts';
import type { MdxReason } from '../markdown/mdx-reason.ts';
import type { SearchIndexSummary } from '../search/index/index-bundles.ts';
import { containFailures, type FailedPage, type Rendering } from './failed-pages.ts';
import { astroCache, linkPagesToSite } from './astro-cache.ts';
import { journalLoader, picturesFolder, type JournalSource } from './journal-loader.ts';
import { serveJournal } from './dev-server.ts';
import { indexJournal } from './index-journal.ts';
import { mdxNotes } from './mdx-notes.ts';
import { closeFiles } from '../disk/private.ts';
import { claimFolder, pruneFolder, removeFiles, type FolderClaim } from './out-folder.ts';
import { writtenFiles } from './built-files.ts';

/** What a build made, for the line it ends with. */
export interface BuildSummary {
  readonly pages: number;
  readonly inSearch: number;
  readonly failed: readonly FailedPage[];
}

export interface IntegrationOptions extends JournalSource {
  /** Told while pages are made: how many of how many. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Says that the folder for the site is taken already; else it is taken when the build starts. */
  readonly claimed?: () => FolderClaim;
  readonly onBuilt?: (summary: BuildSummary) => void;
  /** Whether the development server follows what is written and indexes it; true if left out. */
  readonly isFollowing?: boolean;
}

/** Where the journal meets Astro: it is read before the pages, watched, indexed, and what is stale is removed. */
export function betweenSessions(given: IntegrationOptions): AstroIntegration {
  const options = { ...given, distrusted: given.distrusted ?? new Map<string, MdxReason>() };
  const load = journalLoader(options);
  const assets = new Set<string>();
  const failed: FailedPage[] = [];
  let outFolder = '';
  let started: StartedBuild | null = null;
  return {
    name: 'between-sessions',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        await load(command === 'dev');
        const follows = command === 'dev' && options.isFollowing !== false;
        const plugins = [
          mdxNotes(options.folder),
          collectAssets(assets),
          ...(follows ? [serveJournal(options, load)] : []),
        ];
        updateConfig({ vite: { plugins } });
      },
      'astro:config:done': ({ config }) => {
        outFolder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        started = startBuild(outFolder, options);
        setPrerenderer((inner) => containFailures(inner, renderingOf(options, failed)));
      },
      'astro:build:done': async ({ pages }) => {
        if (started === null) return;
        const made = [...pages.map(({ pathname }) => fileOf(pathname)), ...assets];
        const { records } = await finishBuild(started, made);
        options.onBuilt?.({ pages: pages.length, inSearch: records, failed });
      },
    },
  };
}

/** A build whose pages are being made. */
interface StartedBuild {
  readonly outFolder: string;
  readonly cacheFolder: string;
  readonly claim: FolderClaim;
  readonly indexing: Promise<SearchIndexSummary>;
}

/** Takes the folder for the site, and removes from it and the cache what this build must not trust. */
function startBuild(outFolder: string, { cacheFolder, claimed }: IntegrationOptions): StartedBuild {
  const claim = claimed?.() ?? claimFolder(outFolder);
  const written = writtenFiles(outFolder, cacheFolder);
  // A build that was broken off may have left pages that its own notes no longer explain; nor can pages be trusted
  // of which nothing is known.
  if (claim.last === 'broken-off' || written.known === null)
    rmSync(astroCache(cacheFolder), { recursive: true, force: true });
  // Astro takes a page that is there for the page it made, so one that is damaged has to go.
  removeFiles(outFolder, written.damaged());
  linkPagesToSite(outFolder, cacheFolder);
  return { outFolder, cacheFolder, claim, indexing: startIndexing(outFolder, cacheFolder) };
}

/** Puts beside the pages what belongs to them, and removes every file that this build did not make. */
async function finishBuild(
  { outFolder, cacheFolder, claim, indexing }: StartedBuild,
  made: readonly string[],
): Promise<SearchIndexSummary> {
  const wanted = new Set([...made, ...copyPictures(outFolder, cacheFolder), ...publicFiles()]);
  const summary = await indexing;
  const written = writtenFiles(outFolder, cacheFolder);
  if (claim.last === 'complete' && written.known) removeFiles(outFolder, written.known.difference(wanted));
  else pruneFolder(outFolder, (path) => wanted.has(path) || path.startsWith('pagefind/'));
  closeFiles(outFolder, publicFiles());
  written.remember(wanted);
  claim.complete();
  return summary;
}

function startIndexing(outFolder: string, cacheFolder: string): Promise<SearchIndexSummary> {
  const indexing = indexJournal(join(outFolder, 'pagefind'), cacheFolder);
  // Whoever awaits it hears of a failure; until then it must not end the process.
  indexing.catch(() => undefined);
  return indexing;
}

function renderingOf({ onProgress }: IntegrationOptions, failed: FailedPage[]): Rendering {
  let planned = 0;
  return {
    failed,
    onPlanned: (pages) => (planned = pages),
    onRendered: (done) => onProgress?.(done, planned),
  };
}

/** Names of the styles and scripts that this build made, so that those of an earlier one can be told from them. */
function collectAssets(assets: Set<string>): Plugin {
  return {
    name: 'between-sessions:collect-assets',
    writeBundle(_options, bundle) {
      if (this.environment.name !== 'client' && this.environment.name !== 'prerender') return;
      for (const name of Object.keys(bundle)) if (name.startsWith('_astro/')) assets.add(name);
    },
  };
}

function copyPictures(outFolder: string, cacheFolder: string): string[] {
  const names = [...getCurrent().pictures.values()].map(({ address }) => basename(address));
  if (names.length > 0) mkdirSync(join(outFolder, 'pictures'), { recursive: true });
  for (const name of names) copyFileSync(join(picturesFolder(cacheFolder), name), join(outFolder, 'pictures', name));
  return names.map((name) => `pictures/${name}`);
}

function fileOf(pathname: string): string {
  if (pathname === '404/' || pathname === '404') return '404.html';
  return pathname === '' || pathname.endsWith('/') ? `${pathname}index.html` : `${pathname}/index.html`;
}

function publicFiles(): string[] {
  const folder = join(import.meta.dirname, '../../public');
  return existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
}

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import './quiet-astro.ts';
import { cacheFolderFor, ROOT } from '../src/integration/journal-folder.ts';
import { claimFolder } from '../src/integration/out-folder.ts';
import type { BuildSummary } from '../src/integration/between-sessions.ts';
import { distrustAt, distrustNamed, onStoppedMdx } from '../src/integration/mdx-notes.ts';
import type { Distrusted } from '../src/integration/mdx-trust.ts';
import type { SiteOptions } from '../src/integration/site-config.ts';
import { getCurrent } from '../src/current/current-journal.ts';
import { BUILD_COMMAND } from '../src/messages/en/commands/build.ts';
import { commandNamed } from './command.ts';
import { fail } from './fail.ts';
import { progressLine } from './progress-line.ts';
import { say, warn } from '../src/integration/say.ts';

interface BuildOptions {
  readonly outDir: string;
  readonly strict?: boolean;
}

await commandNamed('build')
  .description(BUILD_COMMAND.about)
  .option('--outDir <folder>', BUILD_COMMAND.options.outDir, 'dist')
  .option('--strict', BUILD_COMMAND.options.strict)
  .allowExcessArguments(false)
  .action((options: BuildOptions) => build(options).catch(fail))
  .parseAsync();

async function build({ outDir, strict = false }: BuildOptions): Promise<void> {
  // Whatever the shell says: a built site always has its policy.
  process.env['NODE_ENV'] = 'production';
  const started = performance.now();
  const progress = progressLine(BUILD_COMMAND.making);
  try {
    const summary = await builtSite(outDir, progress.update);
    progress.end();
    report(summary, (performance.now() - started) / 1000, strict);
  } finally {
    progress.end();
  }
}

/**
 * Builds, and where the code of an `.mdx` note could not be built or run, once more with that note as plain Markdown: so it
 * is named like any other problem. Where nothing tells which of them it was, all of them are.
 */
async function builtSite(outDir: string, onProgress: (done: number, of: number) => void): Promise<BuildSummary> {
  const distrusted: Distrusted = new Map();
  // A promise of a note's code that nobody waits for would end the process.
  process.on('unhandledRejection', (error) => distrustNamed(distrusted, String(error)));
  onStoppedMdx((path) => distrusted.set(path, 'stopped'));
  for (;;) {
    const before = distrusted.size;
    const site = await configured({ outDir, distrusted, onProgress });
    const error = await errorOf(site.build);
    if (error !== null) distrustNamed(distrusted, error.message);
    for (const { address } of site.summary().failed) distrustAt(distrusted, address);
    if (distrusted.size > before) continue;
    if (error !== null) throw error;
    return site.summary();
  }
}

async function errorOf(build: () => Promise<void>): Promise<Error | null> {
  try {
    await build();
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Holds the folder of the site, whose place is known to be right by then. */
async function configured({ outDir, ...options }: SiteOptions & { outDir: string }) {
  // Astro reads its environment when it is imported.
  const [astro, { siteConfig }] = await Promise.all([import('astro'), import('../src/integration/site-config.ts')]);
  let summary: BuildSummary = { pages: 0, inSearch: 0, failed: [] };
  const onBuilt = (built: BuildSummary) => (summary = built);
  const config = siteConfig({ ...options, outDir, onBuilt, claimed: () => claim });
  const claim = claimFolder(resolve(ROOT, outDir));
  enter(cacheFolderFor(outDir));
  const build = () => astro.build({ ...config, configFile: false, logLevel: 'silent' }).finally(claim.release);
  return { build, summary: () => summary };
}

/** Astro keeps the pages' code below the folder it is run in while it builds: there two builds would mix theirs up. */
function enter(folder: string): void {
  mkdirSync(folder, { recursive: true });
  process.chdir(folder);
}

function report({ pages, inSearch, failed }: BuildSummary, seconds: number, strict: boolean): void {
  const { counts } = getCurrent().journal;
  for (const { address, reason } of failed) warn(BUILD_COMMAND.notMade(address, reason));
  say(BUILD_COMMAND.built({ ...counts, pages, inSearch, seconds }));
  if (counts.withMistakes > 0) say(BUILD_COMMAND.look);
  if (strict && (counts.withMistakes > 0 || failed.length > 0)) process.exitCode = 1;
}

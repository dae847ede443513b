import { mkdirSync } from 'node:fs';
import { Command } from 'commander';
import './quiet-astro.ts';
import { plural } from '../src/calendar/words.ts';
import type { BuildSummary } from '../src/integration/between-sessions.ts';
import { getCurrent } from '../src/journal/current.ts';
import { fail } from './fail.ts';
import { progressLine } from './progress-line.ts';

interface BuildOptions {
  readonly outDir: string;
  readonly strict?: boolean;
}

await new Command('build')
  .description('Builds the site from the notes.')
  .option('--outDir <folder>', 'the folder to build into', 'dist')
  .option('--strict', 'exit with 1 if any note has a problem')
  .allowExcessArguments(false)
  .action((options: BuildOptions) => build(options).catch(fail))
  .parseAsync();

async function build({ outDir, strict = false }: BuildOptions): Promise<void> {
  // Whatever the shell says: a built site always has its policy.
  process.env['NODE_ENV'] = 'production';
  const started = performance.now();
  const progress = progressLine('Making pages');
  // Astro reads its environment when it is imported.
  const [astro, { cacheFolderFor, siteConfig }] = await Promise.all([
    import('astro'),
    import('../src/integration/site-config.ts'),
  ]);
  let summary: BuildSummary = { pages: 0, inSearch: 0, failed: [] };
  const config = siteConfig({ outDir, onProgress: progress.update, onBuilt: (built) => (summary = built) });
  enter(cacheFolderFor(outDir));
  try {
    await astro.build({ ...config, configFile: false, logLevel: 'error' });
  } finally {
    progress.end();
  }
  report(summary, (performance.now() - started) / 1000, strict);
}

/** Astro keeps the pages' code below the folder it is run in while it builds: there two builds would mix theirs up. */
function enter(folder: string): void {
  mkdirSync(folder, { recursive: true });
  process.chdir(folder);
}

function report({ pages, inSearch, failed }: BuildSummary, seconds: number, strict: boolean): void {
  const { counts } = getCurrent().journal;
  for (const { address, reason } of failed) console.error(`${address} could not be made: ${reason}`);
  const drafts = counts.drafts > 0 ? `, ${plural(counts.drafts, 'draft')} left out` : '';
  console.log(
    `${plural(counts.files, 'note')} read, ${String(counts.shown)} shown${drafts}, ${String(counts.withProblems)} with problems; ` +
      `${plural(pages, 'page')}; ${String(inSearch)} in search; ${seconds.toFixed(1)} s`,
  );
  if (counts.withProblems > 0) console.log('npm run check lists what needs a look.');
  if (strict && (counts.withProblems > 0 || failed.length > 0)) process.exitCode = 1;
}

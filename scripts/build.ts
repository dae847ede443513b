import { claimFolder } from '../src/build/out-folder.ts';
import { writeSite, type BuildSummary } from '../src/build/write-site.ts';
import { BUILD_COMMAND } from '../src/messages/en/commands/build.ts';
import { commandNamed } from './command.ts';
import { fail } from './fail.ts';
import { openJournalSite } from './journal-site.ts';
import { progressLine } from './progress-line.ts';
import { say, warn } from './say.ts';
import { keepHeapSmall } from './small-heap.ts';

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
  const started = performance.now();
  const progress = progressLine(BUILD_COMMAND.making);
  try {
    const summary = await built(outDir, progress.update);
    progress.end();
    report(summary, (performance.now() - started) / 1000, strict);
  } finally {
    progress.end();
  }
}

async function built(outDir: string, onProgress: (done: number, of: number) => void): Promise<BuildSummary> {
  keepHeapSmall();
  const site = await openJournalSite({ outDir });
  const claim = claimFolder(site.folder);
  const renderer = async () => {
    const opened = await site.renderer();
    // A promise of a note's code that nobody waits for would end the process.
    process.on('unhandledRejection', opened.distrustCode);
    return opened;
  };
  try {
    return await writeSite({ ...site, renderer, claim, onProgress });
  } finally {
    claim.release();
  }
}

function report({ counts, pages, inSearch, failed }: BuildSummary, seconds: number, strict: boolean): void {
  for (const { address, reason } of failed) warn(BUILD_COMMAND.notMade(address, reason));
  say(BUILD_COMMAND.built({ ...counts, pages, inSearch, seconds }));
  if (counts.withMistakes > 0) say(BUILD_COMMAND.look);
  if (strict && (counts.withMistakes > 0 || failed.length > 0)) process.exitCode = 1;
}

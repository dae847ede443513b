import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { thisProgram, plainAstro, type Contestant } from './bench/contestants.ts';
import { filesOf } from './bench/floor.ts';
import { generateJournal, writeJournal } from './bench/generate-journal.ts';
import { measureParts } from './bench/measure-parts.ts';
import { memoryReader } from './bench/process-memory.ts';
import { megabytes, partTable, resultTable, targetTable } from './bench/report.ts';
import { runRounds } from './bench/rounds.ts';
import { exitWhenInterrupted, makeWorkFolder, removeAtExit } from './bench/work-folder.ts';
import { fail } from './fail.ts';

const MEASURED = ['between-sessions', 'plain-astro', 'parts'] as const;

interface BenchOptions {
  readonly entries: number;
  readonly keep?: boolean;
  readonly only: readonly (typeof MEASURED)[number][];
}

await new Command('bench')
  .description('Measures builds of an invented journal, next to plain Astro on the same notes and next to the floor.')
  .option('--entries <number>', 'how many entries the journal has', wholeNumber, 10_000)
  .option('--keep', 'keep the folder with the notes and the sites')
  .addOption(new Option('--only <names...>', 'measure only these').choices(MEASURED).default(MEASURED, 'all'))
  .allowExcessArguments(false)
  .action((options: BenchOptions) => bench(options).catch(fail))
  .parseAsync();

async function bench({ entries, keep = false, only }: BenchOptions): Promise<void> {
  exitWhenInterrupted();
  const work = makeWorkFolder();
  if (keep) console.log(`The notes and the sites stay in ${work}`);
  else removeAtExit(work);
  const notes = generateJournal({ entries });
  const contestants = [
    ...(only.includes('between-sessions') ? [thisProgram(work, notes)] : []),
    ...(only.includes('plain-astro') ? [plainAstro(work, notes)] : []),
  ];
  console.log(`${entries} entries in ${notes.length} notes; ${machine()}`);
  if (contestants.length > 0) await compare(contestants, work);
  if (only.includes('parts')) await takeApart(join(work, 'parts'), notes);
}

async function compare(contestants: readonly Contestant[], work: string): Promise<void> {
  const results = await runRounds(contestants, work, (what) => console.error(`… ${what}`));
  for (const { name, site } of contestants) console.log(`${name} wrote ${sizeOf(site)}.`);
  console.log('The floor reads every note and, for a cold build, writes as many files and bytes as between-sessions.');
  console.log(`\n${resultTable(results)}\n\n${targetTable(results)}`);
}

async function takeApart(work: string, notes: ReturnType<typeof generateJournal>): Promise<void> {
  console.error('… parts');
  const journal = join(work, 'journal');
  writeJournal(journal, notes);
  console.log(`\n${partTable(await measureParts(work, journal))}`);
}

function sizeOf(site: string): string {
  const files = filesOf(site);
  return `${files.length} files, ${megabytes(files.reduce((sum, [, bytes]) => sum + bytes, 0))} MB`;
}

function machine(): string {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `Node ${process.versions.node}, ${availableParallelism()} cores, load ${load}; memory of the largest process (${memoryReader().description})`;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Give a whole number from 1.');
  return Number(text);
}

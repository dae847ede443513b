import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { compilePages, hugo, hugoVersion, plainAstro, thisProgram, type Contestant } from './bench/contestants.ts';
import { filesOf } from './bench/floor.ts';
import { generateJournal, writeJournal } from './bench/generate-journal.ts';
import { drawGrowth } from './bench/growth-chart.ts';
import { measureGrowth, type GrowthPoint } from './bench/growth.ts';
import { appendHistory, comparison, readHistory, runToRemember } from './bench/history.ts';
import type { InventedNote } from './bench/invented-notes.ts';
import { measureFixedCosts } from './bench/measure-fixed-cost.ts';
import { measureLive } from './bench/measure-live.ts';
import { measureSearch } from './bench/measure-search.ts';
import { measureParts } from './bench/measure-parts.ts';
import { memoryReader } from './bench/process-memory.ts';
import { growthTable, megabytes, partTable, resultTable, targetTable } from './bench/report.ts';
import { runRounds, type Result } from './bench/rounds.ts';
import type { Measured } from './bench/targets.ts';
import { fail } from './fail.ts';
import { ROOT } from './journal-folder.ts';
import { exitWhenInterrupted, makeWorkFolder, removeAtExit } from './work-folder.ts';

const MEASURED = [
  'between-sessions',
  'hugo',
  'plain-astro',
  'search',
  'live',
  'fixed-cost',
  'parts',
  'growth',
] as const;

type MeasuredName = (typeof MEASURED)[number];

interface BenchOptions {
  readonly entries: number;
  readonly rounds: number;
  readonly saves: number;
  readonly sizes: readonly number[];
  readonly chart: string;
  readonly history: string;
  readonly only: readonly MeasuredName[];
  readonly growth?: boolean;
  readonly keep?: boolean;
}

/** What is measured, and the folder for all of it. */
interface Bench extends BenchOptions {
  readonly work: string;
  readonly notes: readonly InventedNote[];
  readonly isAsked: (name: MeasuredName) => boolean;
}

const SIZES = [1000, 2000, 5000, 10_000, 20_000, 50_000];

await new Command('bench')
  .description('Measures this project on an invented journal, next to others on the same notes and next to the floor.')
  .option('--entries <number>', 'how many entries the journal has', wholeNumber, 10_000)
  .option('--rounds <number>', 'how often everything is measured; the medians count', wholeNumber, 3)
  .option('--saves <number>', 'how often an entry is saved; from 200 on memory is compared', wholeNumber, 20)
  .option('--growth', 'measure journals of several sizes too, each once')
  .option('--sizes <numbers...>', 'how many entries these have', wholeNumbers, SIZES)
  .option('--chart <file>', 'where their growth is drawn', join(ROOT, '.cache', 'bench-growth.svg'))
  .option('--history <file>', 'where each run is remembered', join(ROOT, '.cache', 'bench-history.jsonl'))
  .option('--keep', 'keep the folder with the notes and the sites')
  .addOption(
    new Option('--only <names...>', 'measure only these').choices(MEASURED).default(
      MEASURED.filter((name) => name !== 'growth'),
      'all but growth',
    ),
  )
  .allowExcessArguments(false)
  .action((options: BenchOptions) => bench(options).catch(fail))
  .parseAsync();

async function bench(options: BenchOptions): Promise<void> {
  exitWhenInterrupted();
  const work = makeWorkFolder('bench');
  if (options.keep) console.log(`The notes and the sites stay in ${work}`);
  else removeAtExit(work);
  const { entries, only, growth = false } = options;
  const notes = generateJournal({ entries });
  const isAsked = (name: MeasuredName) => only.includes(name) || (name === 'growth' && growth);
  const asked: Bench = { ...options, work, notes, isAsked };
  console.log(`${entries} entries in ${notes.length} notes; ${machine()}`);
  progress('compiling the pages, once');
  await compilePages(work);
  const measured = await measure(asked);
  if (only.some((name) => name !== 'growth' && name !== 'parts')) console.log(`\n${targetTable(measured)}`);
  if (isAsked('parts')) await takeApart(join(work, 'parts'), notes);
  remember(asked, measured, isAsked('growth') ? await grow(asked) : []);
}

async function measure(asked: Bench): Promise<Measured> {
  const { work, notes, rounds, saves, isAsked } = asked;
  const { builds, sites } = await compare(asked);
  const own = isAsked('search') ? sites.get('between-sessions') : undefined;
  if (own !== undefined) progress('search in a browser');
  const other = sites.get('hugo') ?? sites.get('plain-astro') ?? null;
  const search = own === undefined ? null : await measureSearch({ own, other, rounds });
  const journal = join(work, 'live');
  if (isAsked('live')) writeJournal(journal, notes);
  const live = isAsked('live') ? await measureLive(journal, { rounds, saves, onStart: progress }) : null;
  if (isAsked('fixed-cost')) progress('commands on the sample journal');
  return { builds, search, live, fixed: isAsked('fixed-cost') ? await measureFixedCosts(work, rounds) : null };
}

/** Builds with each, and leaves their sites. */
async function compare({
  work,
  notes,
  rounds,
  isAsked,
}: Bench): Promise<{ builds: Result[]; sites: Map<string, string> }> {
  const version = isAsked('hugo') ? hugoVersion() : null;
  if (isAsked('hugo')) console.log(version ?? 'There is no hugo in the PATH, so nothing is compared with Hugo.');
  const contestants: Contestant[] = [
    ...(isAsked('between-sessions') ? [thisProgram(work, notes)] : []),
    ...(version === null ? [] : [hugo(work, notes)]),
    ...(isAsked('plain-astro') ? [plainAstro(work, notes)] : []),
  ];
  const sites = new Map<string, string>(contestants.map(({ name, site }) => [name, site]));
  if (contestants.length === 0) return { builds: [], sites };
  const results = await runRounds(contestants, { work, rounds, onStart: progress });
  for (const { name, site } of contestants) console.log(`${name} wrote ${sizeOf(site)}.`);
  console.log('The floor reads and hashes every note and, for a cold build, writes as many files and bytes as we do.');
  console.log(`\n${resultTable(results)}`);
  return { builds: results, sites };
}

async function takeApart(work: string, notes: readonly InventedNote[]): Promise<void> {
  progress('parts');
  const journal = join(work, 'journal');
  writeJournal(journal, notes);
  console.log(`\n${partTable(await measureParts(work, journal))}`);
}

async function grow({ work, sizes, chart }: Bench): Promise<GrowthPoint[]> {
  const points = await measureGrowth(
    sizes.toSorted((a, b) => a - b),
    { work, rounds: 1, onStart: progress },
  );
  mkdirSync(dirname(resolve(chart)), { recursive: true });
  writeFileSync(chart, drawGrowth(points));
  console.log(`\nSeconds, and megabytes of all processes together:\n${growthTable(points)}\nDrawn in ${chart}`);
  return points;
}

function remember({ entries, history }: Bench, measured: Measured, growth: readonly GrowthPoint[]): void {
  const run = runToRemember(entries, measured);
  console.log(`\n${comparison(run, readHistory(history))}`);
  appendHistory(history, run, { builds: measured.builds, growth });
}

function progress(what: string): void {
  console.error(`… ${what}`);
}

function sizeOf(site: string): string {
  const files = filesOf(site);
  return `${files.length} files, ${megabytes(files.reduce((sum, [, bytes]) => sum + bytes, 0))} MB`;
}

function machine(): string {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `Node ${process.versions.node}, ${availableParallelism()} cores, load ${load}; memory ${memoryReader().description}`;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Give a whole number from 1.');
  return Number(text);
}

/** The default gives way to the first number that is named. */
function wholeNumbers(text: string, before: readonly number[]): number[] {
  return [...(before === SIZES ? [] : before), wholeNumber(text)];
}

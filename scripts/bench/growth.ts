import { join } from 'node:path';
import { removeFolder } from '../work-folder.ts';
import { thisProgram } from './contestants.ts';
import { generateJournal } from './generate-journal.ts';
import { measureStart } from './measure-live.ts';
import { runRounds, type BuildName, type Result, type Rounds } from './rounds.ts';
import { resultOf } from './targets.ts';

/** What is measured of each size: seconds, and megabytes of all processes together in the largest of the builds. */
export const GROWTH_FIGURES = [
  'cold',
  'nothing changed',
  'one note changed',
  'start \u2192 first page',
  'memory',
] as const;

export type GrowthFigure = (typeof GROWTH_FIGURES)[number];

/** A journal of one size. */
export interface GrowthPoint {
  readonly entries: number;
  readonly figures: Readonly<Record<GrowthFigure, number>>;
}

const BYTES_PER_MEGABYTE = 1e6;

/** Measures this project on journals of several sizes, each removed before the next. */
export async function measureGrowth(sizes: readonly number[], options: Rounds): Promise<GrowthPoint[]> {
  const points: GrowthPoint[] = [];
  for (const entries of sizes) {
    const work = join(options.work, `growth-${entries}`);
    points.push({ entries, figures: await measureSize(entries, { ...options, work }) });
    removeFolder(work);
  }
  return points;
}

async function measureSize(entries: number, options: Rounds): Promise<GrowthPoint['figures']> {
  const onStart = (what: string) => options.onStart(`${entries} entries, ${what}`);
  const contestant = thisProgram(options.work, generateJournal({ entries }));
  const results = await runRounds([contestant], { ...options, onStart });
  const start = await measureStart(contestant.notes, { rounds: options.rounds, onStart });
  contestant.leftBehind.forEach(removeFolder);
  return {
    cold: secondsOf(results, 'cold'),
    'nothing changed': secondsOf(results, 'nothing changed'),
    'one note changed': secondsOf(results, 'one note changed'),
    'start \u2192 first page': start,
    memory: Math.max(...results.filter(isOurs).map(({ together }) => together)) / BYTES_PER_MEGABYTE,
  };
}

function isOurs({ runner }: Result): boolean {
  return runner === 'between-sessions';
}

function secondsOf(results: readonly Result[], build: BuildName): number {
  return resultOf(results, build, 'between-sessions')?.seconds ?? NaN;
}

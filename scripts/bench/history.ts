import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { availableParallelism } from 'node:os';
import { median } from 'd3-array';
import { today } from '../../src/calendar/day.ts';
import type { GrowthPoint } from './growth.ts';
import { ratioOf } from './medians.ts';
import { figuresOf, type Measured } from './targets.ts';

/** What is remembered of a run, one line of JSON. */
export interface PastRun {
  readonly date: string;
  readonly node: string;
  readonly cores: number;
  readonly entries: number;
  /** Of the targets, by name. */
  readonly figures: Readonly<Record<string, number>>;
}

/** A figure that is worse than it was. */
interface Worse {
  readonly name: string;
  readonly figure: number;
  /** The median of the runs before. */
  readonly before: number;
}

/** A figure that is so much of what it was is worse; less than that is the hour and the machine. */
const WORSE_FROM = 1.15;

/** This run as it is remembered. */
export function runToRemember(entries: number, measured: Measured): PastRun {
  const machine = { node: process.versions.node, cores: availableParallelism() };
  return { date: today(), ...machine, entries, figures: figuresOf(measured) };
}

/** The runs that are remembered in a file, oldest first; none where there is no file. A line that is no run is passed over. */
export function readHistory(file: string): PastRun[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').flatMap(runOfLine);
}

/** Adds a run to a file, with what else is to be kept of it. */
export function appendHistory(
  file: string,
  run: PastRun,
  kept: { readonly builds: Measured['builds']; readonly growth: readonly GrowthPoint[] },
): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  appendFileSync(file, `${JSON.stringify({ ...run, ...kept })}\n`);
}

/** How a run compares with those before it that had as many entries, as a sentence or several. One without figures is none. */
export function comparison(run: PastRun, history: readonly PastRun[]): string {
  const hasFigures = ({ figures }: PastRun) => Object.keys(figures).length > 0;
  const earlier = history.filter((past) => past.entries === run.entries && hasFigures(past));
  if (earlier.length === 0) return `There is no earlier run with ${run.entries} entries.`;
  const runs = earlier.length === 1 ? 'the earlier run' : `the median of ${earlier.length} earlier runs`;
  const worse = worseThan(earlier, run).map(worseSentence);
  if (worse.length === 0) return `No figure is more than 15 % worse than ${runs} with ${run.entries} entries.`;
  return [`More than 15 % worse than ${runs} with ${run.entries} entries:`, ...worse].join('\n');
}

/** The figures of a run that are worse than the medians of earlier ones. Of each of them less is better. */
export function worseThan(earlier: readonly PastRun[], { figures }: PastRun): Worse[] {
  return Object.entries(figures).flatMap(([name, figure]) => {
    const before = median(earlier.flatMap((past) => past.figures[name] ?? []));
    const part = ratioOf(figure, before);
    return before === undefined || part === null || part <= WORSE_FROM ? [] : [{ name, figure, before }];
  });
}

function worseSentence({ name, figure, before }: Worse): string {
  return `- ${name}: ${figure.toPrecision(3)} instead of ${before.toPrecision(3)}, ${((figure / before - 1) * 100).toFixed(0)} % more`;
}

function runOfLine(line: string): PastRun[] {
  try {
    const run = JSON.parse(line) as PastRun | null;
    return typeof run?.entries === 'number' && typeof run.figures === 'object' ? [run] : [];
  } catch {
    return [];
  }
}

import type { Result, RoundName, Runner } from './rounds.ts';

/** How much of what plain Astro takes on the same machine in the same run is the most we mean to take. */
const TARGETS = [
  { name: 'cold build, seconds', most: 0.7, ratio: (results) => secondsRatio(results, 'cold') },
  { name: 'one note changed, seconds', most: 0.15, ratio: (results) => secondsRatio(results, 'one note changed') },
  {
    name: 'peak memory of all builds',
    most: 0.7,
    ratio: (results) => ratioOf(peak(results, 'between-sessions'), peak(results, 'plain-astro')),
  },
] as const satisfies readonly Target[];

interface Target {
  readonly name: string;
  readonly most: number;
  readonly ratio: (results: readonly Result[]) => number | null;
}

export interface Verdict {
  readonly target: string;
  readonly most: number;
  /** Null where one of the two was not measured. */
  readonly ratio: number | null;
  readonly words: 'within target' | 'over target' | 'not measured';
}

/** Tells how far the targets are met; it decides nothing, because a time depends on the machine and the hour. */
export function verdicts(results: readonly Result[]): Verdict[] {
  return TARGETS.map(({ name, most, ratio: ratioIn }) => {
    const ratio = ratioIn(results);
    const words = ratio === null ? 'not measured' : ratio <= most ? 'within target' : 'over target';
    return { target: name, most, ratio, words };
  });
}

export function resultOf(results: readonly Result[], round: RoundName, runner: Runner): Result | null {
  return results.find((result) => result.round === round && result.runner === runner) ?? null;
}

/** Null where one of the two is missing. */
export function ratioOf(ours: number | undefined, theirs: number | undefined): number | null {
  return ours === undefined || theirs === undefined || theirs === 0 ? null : ours / theirs;
}

function secondsRatio(results: readonly Result[], round: RoundName): number | null {
  return ratioOf(
    resultOf(results, round, 'between-sessions')?.seconds,
    resultOf(results, round, 'plain-astro')?.seconds,
  );
}

function peak(results: readonly Result[], runner: Runner): number | undefined {
  const peaks = results.filter((result) => result.runner === runner).map(({ peakBytes }) => peakBytes);
  return peaks.length > 0 ? Math.max(...peaks) : undefined;
}

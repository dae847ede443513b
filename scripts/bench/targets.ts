import { FIXED_COSTS, type FixedCosts } from './measure-fixed-cost.ts';
import type { LiveFigures } from './measure-live.ts';
import type { SearchFigures } from './measure-search.ts';
import { ratioOf, type Medians } from './medians.ts';
import type { BuildName, Result, Runner } from './rounds.ts';

/** All that one run has measured; null or empty where it was not asked for or could not be. */
export interface Measured {
  readonly builds: readonly Result[];
  readonly search: SearchFigures | null;
  readonly live: LiveFigures | null;
  readonly fixed: FixedCosts | null;
}

/** A figure of which less is better. */
interface Target {
  readonly name: string;
  readonly unit: 'ratio' | 'seconds' | 'bytes';
  /** The most that is allowed; null where a figure is only told. */
  readonly bar: number | null;
  readonly aim: number | null;
  readonly figureIn: (measured: Measured) => number | null | undefined;
}

export interface Verdict extends Pick<Target, 'name' | 'unit' | 'bar' | 'aim'> {
  /** Null where something for it was not measured. */
  readonly figure: number | null;
  readonly words: 'within aim' | 'within bar' | 'over bar' | 'measured' | 'not measured';
}

const RUNNER_NAMES: Readonly<Record<Exclude<Runner, 'between-sessions'>, string>> = {
  hugo: 'Hugo + Pagefind',
  'plain-astro': 'plain Astro + Pagefind',
  floor: 'reading and hashing',
};

const TARGETS: readonly Target[] = [
  { ...secondsAgainst('hugo', 'cold'), bar: 0.8, aim: 0.5 },
  { ...secondsAgainst('hugo', 'one note changed'), bar: 0.1, aim: 0.05 },
  { ...secondsAgainst('floor', 'nothing changed'), bar: 6, aim: 3 },
  { ...seconds('start \u2192 first page', ({ live }) => live?.startSeconds), bar: 2.5, aim: 1.5 },
  { ...seconds('save \u2192 page', ({ live }) => live?.saveSeconds), bar: 0.35, aim: 0.3 },
  ...FIXED_COSTS.map((command) => ({
    ...seconds(`${command} of the sample journal`, ({ fixed }) => fixed?.[command]),
    bar: 1,
    aim: 0.5,
  })),
  { ...secondsAgainst('plain-astro', 'cold'), bar: 0.7, aim: null },
  { ...secondsAgainst('plain-astro', 'one note changed'), bar: 0.15, aim: null },
  {
    name: `largest process of all builds \u00f7 ${RUNNER_NAMES['plain-astro']}`,
    unit: 'ratio',
    bar: 0.7,
    aim: null,
    figureIn: ({ builds }) => ratioOf(peakOf(builds, 'between-sessions'), peakOf(builds, 'plain-astro')),
  },
  { ...seconds('first search', ({ search }) => search?.firstSeconds), bar: 0.5, aim: 0.4 },
  { name: 'the same, fetched', unit: 'bytes', bar: 300_000, aim: null, figureIn: ({ search }) => search?.firstBytes },
  { name: 'the same, requests', unit: 'ratio', bar: 30, aim: 20, figureIn: ({ search }) => search?.firstRequests },
  { ...seconds('a letter more', ({ search }) => search?.letterSeconds), bar: 0.1, aim: null },
  toldOnly('bytes of a first search \u00f7 Pagefind as it comes', 'ratio', ({ search }) =>
    ratioOf(search?.firstBytes, search?.pagefindBytes ?? undefined),
  ),
  toldOnly('memory of all processes, cold build', 'bytes', ({ builds }) => togetherOf(builds, 'between-sessions')),
  toldOnly(`the same \u00f7 ${RUNNER_NAMES.hugo}`, 'ratio', ({ builds }) =>
    ratioOf(togetherOf(builds, 'between-sessions'), togetherOf(builds, 'hugo')),
  ),
  toldOnly('memory of the server after the saves', 'bytes', ({ live }) => live?.memory),
  toldOnly('its last 100 saves \u00f7 its first 100', 'ratio', ({ live }) => live?.memoryGrowth),
];

/** Tells how far the targets are met; it decides nothing, because a time depends on the machine and the hour. */
export function verdicts(measured: Measured): Verdict[] {
  return TARGETS.map(({ name, unit, bar, aim, figureIn }) => {
    const figure = figureIn(measured) ?? null;
    return { name, unit, bar, aim, figure, words: wordsFor(figure, bar, aim) };
  });
}

/** The figures that were measured, by their names. */
export function figuresOf(measured: Measured): Record<string, number> {
  return Object.fromEntries(
    verdicts(measured).flatMap(({ name, figure }) => (figure === null ? [] : [[name, figure]])),
  );
}

/** What one runner took for one kind of build; null where that was not measured. */
export function resultOf(results: readonly Result[], build: BuildName, runner: Runner): Result | null {
  return results.find((result) => result.build === build && result.runner === runner) ?? null;
}

function wordsFor(figure: number | null, bar: number | null, aim: number | null): Verdict['words'] {
  if (figure === null) return 'not measured';
  if (bar === null) return 'measured';
  if (aim !== null && figure <= aim) return 'within aim';
  return figure <= bar ? 'within bar' : 'over bar';
}

function secondsAgainst(runner: keyof typeof RUNNER_NAMES, build: BuildName) {
  const figureIn = ({ builds }: Measured) =>
    ratioOf(resultOf(builds, build, 'between-sessions')?.seconds, resultOf(builds, build, runner)?.seconds);
  return { name: `${build} \u00f7 ${RUNNER_NAMES[runner]}`, unit: 'ratio', figureIn } as const;
}

function seconds(name: string, figureIn: Target['figureIn']) {
  return { name, unit: 'seconds', figureIn } as const;
}

function toldOnly(name: string, unit: Target['unit'], figureIn: Target['figureIn']): Target {
  return { name, unit, bar: null, aim: null, figureIn };
}

function togetherOf(builds: readonly Result[], runner: Runner): Medians['together'] | undefined {
  return resultOf(builds, 'cold', runner)?.together;
}

function peakOf(builds: readonly Result[], runner: Runner): Medians['largest'] | undefined {
  const peaks = builds.filter((result) => result.runner === runner).map(({ largest }) => largest);
  return peaks.length > 0 ? Math.max(...peaks) : undefined;
}

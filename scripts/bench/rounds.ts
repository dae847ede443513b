import { appendFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder } from '../work-folder.ts';
import type { Contestant, ContestantName } from './contestants.ts';
import { floorCommand } from './floor.ts';
import { LAST_DAY } from './generate-journal.ts';
import { measureCommands, type Command, type Measurement } from './measure.ts';
import { mediansOf, type Medians } from './medians.ts';

/** What is measured of each, in the order in which one build follows the other. */
export const BUILDS = ['cold', 'nothing changed', 'one note changed'] as const;

export type BuildName = (typeof BUILDS)[number];

/** The runner of the floor is no contestant: nobody can be quicker. */
export type Runner = ContestantName | 'floor';

export type Result = Medians & { readonly build: BuildName; readonly runner: Runner };

export interface Rounds {
  readonly work: string;
  readonly rounds: number;
  readonly onStart: (what: string) => void;
}

type Measured = Measurement & Pick<Result, 'build' | 'runner'>;

/**
 * Builds in turn, so that all of them meet the same hour of the machine, and in every round another one first. The floor
 * follows this project. Gives the medians of all rounds.
 */
export async function runRounds(contestants: readonly Contestant[], options: Rounds): Promise<Result[]> {
  const measured: Measured[] = [];
  for (let round = 0; round < options.rounds; round++) {
    const first = round % contestants.length;
    const inTurn = [...contestants.slice(first), ...contestants.slice(0, first)];
    for (const build of BUILDS) {
      inTurn.forEach((contestant) => prepare(contestant, build));
      for (const contestant of inTurn) {
        options.onStart(`round ${round + 1} of ${options.rounds}, ${build}: ${contestant.name}`);
        measured.push(...(await measureBuild(contestant, build, options.work)));
      }
    }
  }
  return BUILDS.flatMap((build) => resultsOf(measured.filter((one) => one.build === build)));
}

function prepare({ leftBehind, notes }: Contestant, build: BuildName): void {
  if (build === 'cold') leftBehind.forEach(removeFolder);
  if (build === 'one note changed') changeOneNote(notes);
}

async function measureBuild(contestant: Contestant, build: BuildName, work: string): Promise<Measured[]> {
  const measure = async (runner: Runner, commands: readonly Command[]) => ({
    build,
    runner,
    ...(await measureCommands(commands)),
  });
  const { name, notes, site } = contestant;
  const own = await measure(name, contestant.build);
  if (name !== 'between-sessions') return [own];
  removeFolder(join(work, 'floor'));
  return [own, await measure('floor', [floorCommand(work, notes, build === 'cold' ? site : null)])];
}

function resultsOf(measured: readonly Measured[]): Result[] {
  const byRunner = [...Map.groupBy(measured, ({ runner }) => runner)];
  return byRunner.flatMap(([runner, ofRunner]) =>
    ofRunner.slice(0, 1).map(({ build }) => ({ build, runner, ...mediansOf(ofRunner) })),
  );
}

/** Adds a paragraph to an entry in the middle of the years before the last; of a short journal, to its first. */
function changeOneNote(notes: string): void {
  const entries = globSync('journal/*/*.md', { cwd: notes }).sort();
  const past = entries.filter((path) => !path.includes(LAST_DAY.slice(0, 4)));
  const changed = past[Math.floor(past.length / 2)] ?? entries[0];
  if (changed === undefined) throw new Error(`There is no entry in ${notes}.`);
  appendFileSync(join(notes, changed), '\nA paragraph that was added later.\n');
}

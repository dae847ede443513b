import { appendFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant } from './contestants.ts';
import { floorCommand } from './floor.ts';
import { LAST_DAY } from './generate-journal.ts';
import { measureCommands, type Measurement } from './measure.ts';

/** What is measured of each, in the order in which one build follows the other. */
export const ROUNDS = ['cold', 'nothing changed', 'one note changed'] as const;

export type RoundName = (typeof ROUNDS)[number];

/** The runner of the floor is no contestant: nobody can be quicker. */
export type Runner = Contestant['name'] | 'floor';

export type Result = Measurement & { readonly round: RoundName; readonly runner: Runner };

/** Builds in turn, so that all of them meet the same hour of the machine. The floor follows the first contestant. */
export async function runRounds(
  contestants: readonly Contestant[],
  work: string,
  onStart: (what: string) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const round of ROUNDS) {
    if (round === 'one note changed') contestants.forEach(changeOneNote);
    for (const { name, notes, site, build } of contestants) {
      onStart(`${round}: ${name}`);
      results.push({ round, runner: name, ...(await measureCommands(build)) });
      if (name !== 'between-sessions') continue;
      const floor = floorCommand(work, notes, round === 'cold' ? site : null);
      results.push({ round, runner: 'floor', ...(await measureCommands([floor])) });
    }
  }
  return results;
}

/** Adds a paragraph to an entry in the middle of the years before the last; of a short journal, to its first. */
function changeOneNote({ notes }: Contestant): void {
  const entries = globSync('journal/*/*.md', { cwd: notes }).sort();
  const past = entries.filter((path) => !path.includes(LAST_DAY.slice(0, 4)));
  const changed = past[Math.floor(past.length / 2)] ?? entries[0];
  if (changed === undefined) throw new Error(`There is no entry in ${notes}.`);
  appendFileSync(join(notes, changed), '\nA paragraph that was added later.\n');
}

import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../journal-folder.ts';
import { wordsOfNode } from '../npm-script.ts';
import { buildCommand } from './contestants.ts';
import { startProgram, type Command } from './measure.ts';
import { middle } from './medians.ts';

export const FIXED_COSTS = ['build', 'check', 'brief', 'new --help'] as const;

/** Seconds until a command on the sample journal says its first word, by command. */
export type FixedCosts = Readonly<Record<(typeof FIXED_COSTS)[number], number>>;

/** What every command costs before it does anything for a long journal: medians, each command once before without counting. */
export async function measureFixedCosts(work: string, rounds: number): Promise<FixedCosts> {
  const sample = join(ROOT, 'content');
  const script = (name: string, ...given: string[]): Command => {
    return { arguments: [...wordsOfNode(name), ...given], folder: ROOT, environment: { JOURNAL_DIR: sample } };
  };
  const median = async (command: Command) => {
    await firstWord(command);
    const seconds: number[] = [];
    for (let round = 0; round < rounds; round++) seconds.push(await firstWord(command));
    return middle(seconds);
  };
  return {
    build: await median(buildCommand(sample, join(work, 'sample-site'))),
    check: await median(script('check')),
    brief: await median(script('brief')),
    'new --help': await median(script('new', '--help')),
  };
}

/** Seconds until a command says anything. Throws where it fails or says nothing. */
async function firstWord(command: Command): Promise<number> {
  const started = performance.now();
  const child = startProgram(command);
  const closed = once(child, 'close');
  const words: number[] = [];
  for (const output of [child.stdout, child.stderr])
    output.on('data', () => words.push((performance.now() - started) / 1000));
  const [status] = (await closed) as [number | null];
  const [seconds] = words;
  if (status !== 0 || seconds === undefined)
    throw new Error(`node ${command.arguments.join(' ')} failed or said nothing.`);
  return seconds;
}

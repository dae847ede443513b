import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { memoryReader, NO_MEMORY, type Memory } from './process-memory.ts';
import { processorSecondsOfEnded } from './processor-time.ts';

/** A program that is run. */
export interface Command {
  /** Looked for in the PATH. Node where none is named. */
  readonly program?: string;
  /** What it is told; Node hears of a script first. */
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Measurement {
  readonly seconds: number;
  /** Seconds of all processors, of the program and all that it started; null where the machine does not tell. */
  readonly processorSeconds: number | null;
  /** At its peak. */
  readonly memory: Memory;
  readonly output: string;
}

/** Nothing leaves the machine, and the day and the folder of notes are those of the measured journal alone. */
const ENVIRONMENT = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DISABLE_UPDATE_CHECK: 'true',
  JOURNAL_TODAY: '',
  JOURNAL_DIR: '',
};

/** Runs the commands one after the other as one piece of work. Throws with their last words where one of them fails. */
export async function measureCommands(commands: readonly Command[]): Promise<Measurement> {
  const parts: Measurement[] = [];
  for (const command of commands) parts.push(await measureOne(command));
  return {
    seconds: sum(parts.map(({ seconds }) => seconds)),
    processorSeconds: sumOfKnown(parts.map(({ processorSeconds }) => processorSeconds)),
    memory: parts.map(({ memory }) => memory).reduce(highest, NO_MEMORY),
    output: parts.map(({ output }) => output).join(''),
  };
}

/** Starts a program with what it says to be read; it ends with this one at the latest. */
export function startProgram({ program = process.execPath, arguments: given, folder, environment }: Command) {
  const child = spawn(program, given, {
    cwd: folder,
    env: { ...process.env, ...ENVIRONMENT, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => child.kill();
  process.once('exit', end);
  child.once('close', () => process.off('exit', end));
  return child;
}

async function measureOne(command: Command): Promise<Measurement> {
  const before = processorSecondsOfEnded();
  const started = performance.now();
  const child = startProgram(command);
  const peak = watchMemory(child.pid);
  const closed = once(child, 'close');
  const [output, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = (await closed) as [number | null];
  const seconds = (performance.now() - started) / 1000;
  const after = processorSecondsOfEnded();
  const memory = peak.stop();
  if (status !== 0) throw new Error(`${wordsOf(command)} failed:\n${(complaints || output).trim()}`);
  return { seconds, processorSeconds: before === null || after === null ? null : after - before, memory, output };
}

function wordsOf({ program = 'node', arguments: given }: Command): string {
  return [program, ...given].join(' ');
}

/** The first look comes soon: of a small journal most builds are over in less than a second. */
const FIRST_LOOK_MILLISECONDS = 100;

function watchMemory(pid = 0): { stop: () => Memory } {
  const { everyMilliseconds, memoryOf } = memoryReader();
  let peak = NO_MEMORY;
  const look = () => (peak = highest(peak, memoryOf(pid)));
  const first = setTimeout(look, FIRST_LOOK_MILLISECONDS);
  const timer = setInterval(look, everyMilliseconds);
  return {
    stop: () => {
      clearTimeout(first);
      clearInterval(timer);
      return peak;
    },
  };
}

function highest(one: Memory, other: Memory): Memory {
  return { largest: Math.max(one.largest, other.largest), together: Math.max(one.together, other.together) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function sumOfKnown(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === numbers.length ? sum(known) : null;
}

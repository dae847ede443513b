import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { memoryReader } from './process-memory.ts';

/** A program that Node runs. */
export interface Command {
  /** The script and what it is told. */
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Measurement {
  readonly seconds: number;
  /** Of the largest single process. */
  readonly peakBytes: number;
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
    seconds: parts.reduce((sum, { seconds }) => sum + seconds, 0),
    peakBytes: Math.max(0, ...parts.map(({ peakBytes }) => peakBytes)),
    output: parts.map(({ output }) => output).join(''),
  };
}

async function measureOne({ arguments: given, folder, environment }: Command): Promise<Measurement> {
  const started = performance.now();
  const child = spawn(process.execPath, given, {
    cwd: folder,
    env: { ...process.env, ...ENVIRONMENT, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => child.kill();
  process.once('exit', end);
  const peak = watchMemory(child.pid);
  const closed = once(child, 'close');
  const [output, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = (await closed) as [number | null];
  const seconds = (performance.now() - started) / 1000;
  process.off('exit', end);
  if (status !== 0) throw new Error(`node ${given.join(' ')} failed:\n${(complaints || output).trim()}`);
  return { seconds, peakBytes: peak.stop(), output };
}

function watchMemory(pid = 0): { stop: () => number } {
  const { everyMilliseconds, largestOf } = memoryReader();
  let peak = 0;
  const look = () => (peak = Math.max(peak, largestOf(pid)));
  const timer = setInterval(look, everyMilliseconds);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

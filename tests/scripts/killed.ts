import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { wordsOfNode } from '../../scripts/npm-script.ts';
import { ROOT, userEnvironment } from '../build-site.ts';

/** A command of this project, as it is started again and again. */
export interface Killable {
  readonly script: string;
  readonly words: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** The folder it writes into. */
  readonly place: string;
}

/** When a command is killed: somewhere in its whole time, or so long after it began to write. */
export interface Moment {
  readonly from: 'start' | 'first-write';
  /** Of the time that the command takes when nobody stops it. */
  readonly part: number;
}

/** How long a command takes that is left alone. Throws what it says where it does not end well. */
export async function timeOf(command: Killable): Promise<number> {
  const started = performance.now();
  const child = startOf(command);
  let said = '';
  child.stderr?.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`${command.script} ended with ${String(status)}: ${said}`);
  return performance.now() - started;
}

/** Starts a command and kills it at a moment, as a power cut would; whether it was still at work then. */
export async function killAt(command: Killable, moment: Moment, time: number): Promise<boolean> {
  const before = namesIn(command.place);
  const child = startOf(command);
  const over = once(child, 'exit');
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  if (moment.from === 'first-write') while (isRunning() && namesIn(command.place) === before) await setImmediate();
  await Promise.race([setTimeout(moment.part * time), over]);
  const wasRunning = isRunning();
  child.kill('SIGKILL');
  await over;
  return wasRunning;
}

function startOf({ script, words, env }: Killable): ChildProcess {
  return spawn(process.execPath, [...wordsOfNode(script), ...words], {
    ...{ cwd: ROOT, env: { ...userEnvironment(), ...env } },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Names, without what is in the files: this is asked thousands of times. */
function namesIn(folder: string): string {
  try {
    return readdirSync(folder, { recursive: true }).join('\n');
  } catch {
    return '';
  }
}

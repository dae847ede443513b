import { execFile, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { ROOT, userEnvironment, type Ran } from '../build-site.ts';

const HOOK = new URL('hear-connections.js', import.meta.url).href;
/** Without the tool the loopback of a new namespace stays down, and what serves cannot be asked. */
const WITH_LOOPBACK = 'ip link set lo up 2>/dev/null || ifconfig lo up 2>/dev/null || exit 99; exec "$@"';

/** Whether a program may be run where there is no network but this machine. */
export function hasNamespaces(): boolean {
  return spawnSync(...inNamespace('true', [])).status === 0;
}

function inNamespace(program: string, words: readonly string[]): [string, string[]] {
  const asRoot = process.getuid?.() === 0 ? ['-n'] : ['-rn'];
  return ['unshare', [...asRoot, 'sh', '-c', WITH_LOOPBACK, 'sh', program, ...words]];
}

/** What a program of ours did, and whom it and all it started tried to reach. */
export interface Heard extends Ran {
  /** Processes and threads of Node that were listened to. */
  readonly listened: number;
  readonly loopback: number;
  readonly elsewhere: readonly string[];
}

export interface Hearing {
  readonly env: NodeJS.ProcessEnv;
  /** Where it is written down. */
  readonly heard: string;
  readonly isAlone: boolean;
}

/** Runs a file by Node as a person would; alone, where there is no network at all. */
export async function runHeard(
  file: string,
  words: readonly string[],
  { env, heard, isAlone }: Hearing,
): Promise<Heard> {
  writeFileSync(heard, '');
  const [program, parts] = isAlone
    ? inNamespace(process.execPath, [file, ...words])
    : ([process.execPath, [file, ...words]] as const);
  const environment = { ...userEnvironment(), ...env, HEARD_CONNECTIONS: heard, NODE_OPTIONS: `--import=${HOOK}` };
  const ran = await new Promise<Ran>((done) => {
    execFile(program, parts, { cwd: ROOT, env: environment, maxBuffer: 2 ** 27 }, (error, output, errors) => {
      done({ status: error === null ? 0 : typeof error.code === 'number' ? error.code : 1, output, errors });
    });
  });
  const lines = readFileSync(heard, 'utf8').trim().split('\n');
  return {
    ...ran,
    listened: lines.filter((line) => line === 'began').length,
    loopback: lines.filter((line) => line.startsWith('loopback ')).length,
    elsewhere: lines.filter((line) => line.startsWith('elsewhere ')),
  };
}

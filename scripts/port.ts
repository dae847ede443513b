import { createServer } from 'node:net';
import { InvalidArgumentError } from 'commander';
import { PORT_WORDS } from '../src/messages/en/commands/serve.ts';

export const USUAL_PORT = 4321;
const LAST_PORT = 65_535;
/** Ports that are tried after the one that is taken. */
const MOST_TRIED = 50;

/** A port as it is written after `--port`. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= LAST_PORT) return port;
  throw new InvalidArgumentError(PORT_WORDS.notAPort(LAST_PORT));
}

/**
 * The port that was asked for. Without `--` npm keeps `--port=4402` for itself and passes it on in the environment, and of
 * `--port 4402` it passes on the number alone.
 */
export function askedPort(
  { port, alone }: { port: number | undefined; alone: string | undefined },
  environment: NodeJS.ProcessEnv = process.env,
): number {
  const kept = environment['npm_config_port'];
  if (alone !== undefined && kept !== 'true') throw new Error(PORT_WORDS.writeAs(alone));
  const written = alone ?? (kept === 'true' || kept === '' ? undefined : kept);
  return port ?? (written === undefined ? USUAL_PORT : parsePort(written));
}

/** The port, or where another program has it the next that is free on this machine. Throws where there is none. */
export async function freePort(wanted: number, host: string): Promise<number> {
  if (wanted === 0) return 0;
  const last = Math.min(LAST_PORT, wanted + MOST_TRIED);
  for (let port = wanted; port <= last; port++) if (await isFree(port, host)) return port;
  throw new Error(PORT_WORDS.noneFree(wanted, last));
}

/** What is said where it is not the port that was asked for. */
export function otherPort(wanted: number, port: number): string | null {
  return port === wanted || wanted === 0 ? null : PORT_WORDS.other(wanted, port);
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

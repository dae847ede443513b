import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { serveFolder } from '../src/server/static-server.ts';
import { commandNamed } from './command.ts';
import { say, warn } from '../src/integration/say.ts';

const DEFAULT_PORT = 4321;
const LAST_PORT = 65_535;

interface PreviewOptions {
  readonly outDir: string;
  readonly port: number;
}

await commandNamed('preview')
  .description('Shows the built site on this machine.')
  .option('--outDir <folder>', 'the folder the site was built into', 'dist')
  .option('--port <number>', 'the port to listen on', parsePort, DEFAULT_PORT)
  .allowExcessArguments(false)
  .action(preview)
  .parseAsync();

async function preview({ outDir, port }: PreviewOptions): Promise<void> {
  if (!existsSync(resolve(outDir, 'index.html'))) return fail('Run npm run build first.');
  try {
    const server = await serveFolder(outDir, { port });
    say(`The built site is at ${server.url}/ and only this machine can see it. Ctrl-C ends it.`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= LAST_PORT) return port;
  throw new InvalidArgumentError(`Give a number from 0 to ${LAST_PORT}.`);
}

function fail(sentence: string): void {
  warn(sentence);
  process.exitCode = 1;
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { say } from '../src/integration/say.ts';
import { serveFolder } from '../src/server/static-server.ts';
import { commandNamed } from './command.ts';
import { fail } from './fail.ts';
import { askedPort, freePort, otherPort, parsePort, USUAL_PORT } from './port.ts';

interface PreviewOptions {
  readonly outDir: string;
  readonly port?: number;
}

const HOST = '127.0.0.1';

await commandNamed('preview')
  .description('Shows the built site on this machine.')
  .argument('[port]', 'the port, where npm passes on nothing else of --port')
  .option('--outDir <folder>', 'the folder the site was built into', 'dist')
  .option('--port <number>', `the port to listen on; ${String(USUAL_PORT)} or the next free one if left out`, parsePort)
  .allowExcessArguments(false)
  .action((alone: string | undefined, options: PreviewOptions) => preview(alone, options).catch(fail))
  .parseAsync();

async function preview(alone: string | undefined, { outDir, port }: PreviewOptions): Promise<void> {
  if (!existsSync(resolve(outDir, 'index.html'))) throw new Error('Run npm run build first.');
  const wanted = askedPort({ port, alone });
  const free = await freePort(wanted, HOST);
  const server = await serveFolder(outDir, { port: free });
  const other = otherPort(wanted, free);
  if (other !== null) say(other);
  say(`The built site is at ${server.url}/ and only this machine can see it. Ctrl-C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { PORT_WORDS, PREVIEW_COMMAND } from '../src/messages/en/commands/serve.ts';
import { say } from './say.ts';
import { LOOPBACK } from '../src/server/host.ts';
import { serveFolder } from '../src/server/serve-folder.ts';
import { commandNamed } from './command.ts';
import { fail } from './fail.ts';
import { askedPort, freePort, otherPort, parsePort, USUAL_PORT } from './port.ts';

interface PreviewOptions {
  readonly outDir: string;
  readonly port?: number;
}

await commandNamed('preview')
  .description(PREVIEW_COMMAND.about)
  .argument('[port]', PORT_WORDS.alone)
  .option('--outDir <folder>', PREVIEW_COMMAND.outDir, 'dist')
  .option('--port <number>', PORT_WORDS.option(USUAL_PORT), parsePort)
  .allowExcessArguments(false)
  .action((alone: string | undefined, options: PreviewOptions) => preview(alone, options).catch(fail))
  .parseAsync();

async function preview(alone: string | undefined, { outDir, port }: PreviewOptions): Promise<void> {
  if (!existsSync(resolve(outDir, 'index.html'))) throw new Error(PREVIEW_COMMAND.notBuilt);
  const wanted = askedPort({ port, alone });
  const free = await freePort(wanted, LOOPBACK);
  const server = await serveFolder(outDir, { port: free });
  const other = otherPort(wanted, free);
  if (other !== null) say(other);
  say(PREVIEW_COMMAND.shows(`${server.url}/`));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
}

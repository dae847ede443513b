import './quiet-astro.ts';
import { holdFolder } from '../src/disk/folder-lock.ts';
import { journalFolder, makeCacheFolder } from '../src/integration/journal-folder.ts';
import { PORT_WORDS, START_COMMAND } from '../src/messages/en/commands/serve.ts';
import { say } from '../src/integration/say.ts';
import { getCurrent } from '../src/current/current-journal.ts';
import { LOOPBACK } from '../src/server/host.ts';
import { commandNamed } from './command.ts';
import { fail } from './fail.ts';
import { askedPort, freePort, otherPort, parsePort, USUAL_PORT } from './port.ts';

await commandNamed('start')
  .description(START_COMMAND.about)
  .argument('[port]', PORT_WORDS.alone)
  .option('--port <number>', PORT_WORDS.option(USUAL_PORT), parsePort)
  .allowExcessArguments(false)
  .action((alone: string | undefined, { port }: { port?: number }) => start(alone, port).catch(fail))
  .parseAsync();

async function start(alone: string | undefined, port: number | undefined): Promise<void> {
  process.env['NODE_ENV'] = 'development';
  // Astro reads its environment when it is imported.
  const [astro, { siteConfig }] = await Promise.all([import('astro'), import('../src/integration/site-config.ts')]);
  const wanted = askedPort({ port, alone });
  const free = await freePort(wanted, LOOPBACK);
  const config = siteConfig({ port: free, outDir: ownFolder() });
  const server = await astro.dev({ ...config, configFile: false, logLevel: 'error' });
  const taken = server.address.port;
  const { counts } = getCurrent().journal;
  say(START_COMMAND.read(counts.shown, counts.withMistakes, journalFolder()));
  const other = otherPort(wanted, taken);
  if (other !== null) say(other);
  say(START_COMMAND.shows(`http://${LOOPBACK}:${String(taken)}/`));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
}

/** What is kept while writing, for this process alone: two that show a journal at once do not meet in it. */
function ownFolder(): string {
  for (let number = 1; ; number++) {
    const folder = number === 1 ? '.cache/dev' : `.cache/dev-${String(number)}`;
    if (holdFolder(makeCacheFolder(folder)) !== null) return folder;
  }
}

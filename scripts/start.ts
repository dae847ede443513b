import './quiet-astro.ts';
import { holdFolder } from '../src/disk/folder-lock.ts';
import { plural } from '../src/messages/en/plural.ts';
import { journalFolder, makeCacheFolder } from '../src/integration/journal-folder.ts';
import { say } from '../src/integration/say.ts';
import { getCurrent } from '../src/current/current-journal.ts';
import { commandNamed } from './command.ts';
import { fail } from './fail.ts';
import { askedPort, freePort, otherPort, parsePort, USUAL_PORT } from './port.ts';

await commandNamed('start')
  .description('Shows the journal at a local address and follows what is written.')
  .argument('[port]', 'the port, where npm passes on nothing else of --port')
  .option('--port <number>', `the port to listen on; ${String(USUAL_PORT)} or the next free one if left out`, parsePort)
  .allowExcessArguments(false)
  .action((alone: string | undefined, { port }: { port?: number }) => start(alone, port).catch(fail))
  .parseAsync();

async function start(alone: string | undefined, port: number | undefined): Promise<void> {
  process.env['NODE_ENV'] = 'development';
  // Astro reads its environment when it is imported.
  const [astro, { HOST, siteConfig }] = await Promise.all([
    import('astro'),
    import('../src/integration/site-config.ts'),
  ]);
  const wanted = askedPort({ port, alone });
  const free = await freePort(wanted, HOST);
  const config = siteConfig({ port: free, outDir: ownFolder() });
  const server = await astro.dev({ ...config, configFile: false, logLevel: 'error' });
  const taken = server.address.port;
  const { counts } = getCurrent().journal;
  const problems = counts.withMistakes === 0 ? 'no problems' : `${String(counts.withMistakes)} with problems`;
  say(`${plural(counts.shown, 'note')}, ${problems}, from ${journalFolder()}`);
  const other = otherPort(wanted, taken);
  if (other !== null) say(other);
  say(`http://${HOST}:${String(taken)}/ shows them, on this machine only. Ctrl-C ends it.`);
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

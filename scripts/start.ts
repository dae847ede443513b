import { openLiveSite } from '../src/live/live-site.ts';
import { PORT_WORDS, START_COMMAND } from '../src/messages/en/commands/serve.ts';
import { LOOPBACK } from '../src/server/host.ts';
import { serveSite } from '../src/server/site-server.ts';
import { commandNamed } from './command.ts';
import { fail } from './fail.ts';
import { openJournalSite, openWithoutTrace } from './journal-site.ts';
import { removeLeftBehind } from './left-behind.ts';
import { ownFolder } from './own-folder.ts';
import { askedPort, freePort, otherPort, parsePort, USUAL_PORT } from './port.ts';
import { say, warn } from './say.ts';

interface StartOptions {
  readonly port?: number;
  readonly trace: boolean;
}

await commandNamed('start')
  .description(START_COMMAND.about)
  .argument('[port]', PORT_WORDS.alone)
  .option('--port <number>', PORT_WORDS.option(USUAL_PORT), parsePort)
  .option('--no-trace', START_COMMAND.noTrace)
  .allowExcessArguments(false)
  .action((alone: string | undefined, options: StartOptions) => start(alone, options).catch(fail))
  .parseAsync();

async function start(alone: string | undefined, { port, trace }: StartOptions): Promise<void> {
  void removeLeftBehind();
  const wanted = askedPort({ port, alone });
  const free = await freePort(wanted, LOOPBACK);
  const keepsNothing = !trace || isKeptByNpm();
  const site = await (keepsNothing
    ? openWithoutTrace()
    : openJournalSite({ outDir: ownFolder('dev'), isFollowed: true }));
  const renderer = await site.renderer();
  process.on('unhandledRejection', renderer.distrustCode);
  const notes = site.place.folder;
  const live = await openLiveSite({ ...site, renderer, notes, warn });
  const server = await serveSite(live, { port: free });
  const { counts } = live.journal;
  say(START_COMMAND.read(counts.shown, counts.withMistakes, notes));
  if (keepsNothing) say(START_COMMAND.keepsNothing);
  const other = otherPort(wanted, free);
  if (other !== null) say(other);
  say(START_COMMAND.shows(`${server.url}/`));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      live.stop();
      void server.close().then(() => process.exit());
    });
}

/** Without `--` npm keeps `--no-trace` for itself, and says so in the environment alone: nobody who asked for it goes without. */
function isKeptByNpm(): boolean {
  return ['', 'false'].includes(process.env['npm_config_trace'] ?? 'unset');
}

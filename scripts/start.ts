import './quiet-astro.ts';
import { plural } from '../src/calendar/words.ts';
import { journalFolder } from '../src/integration/journal-place.ts';
import { getCurrent } from '../src/journal/current.ts';
import { commandNamed } from './command.ts';
import { fail } from './fail.ts';
import { say } from '../src/integration/say.ts';

await commandNamed('start')
  .description('Shows the journal at a local address and follows what is written.')
  .option('--port <number>', 'the port to listen on', Number)
  .allowExcessArguments(false)
  .action((options: { port?: number }) => start(options.port).catch(fail))
  .parseAsync();

async function start(port: number | undefined): Promise<void> {
  process.env['NODE_ENV'] = 'development';
  // Astro reads its environment when it is imported.
  const [astro, { HOST, PORT, siteConfig }] = await Promise.all([
    import('astro'),
    import('../src/integration/site-config.ts'),
  ]);
  const config = siteConfig({ port, outDir: '.cache/dev' });
  const server = await astro.dev({ ...config, configFile: false, logLevel: 'warn' });
  const { counts } = getCurrent().journal;
  const problems = counts.withProblems === 0 ? 'no problems' : `${String(counts.withProblems)} with problems`;
  say(`${plural(counts.shown, 'note')}, ${problems}, from ${journalFolder()}`);
  say(
    `http://${HOST}:${String(server.address.port || port || PORT)}/ shows them, on this machine only. Ctrl-C ends it.`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
}

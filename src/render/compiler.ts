import { build } from 'astro';
import { astroConfig } from './astro-config.ts';

/** A process that compiles: the program's folder and the one to compile into are its words. */
const [root = '', folder = ''] = process.argv.slice(2);

await build({
  ...astroConfig(root),
  outDir: folder,
  cacheDir: `${folder}/cache`,
  configFile: false,
  logLevel: 'silent',
});

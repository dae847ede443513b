import { join } from 'node:path';

/** Run as `node build.ts <folder>` it prints the milliseconds of every rendering of a page of sixty charts, as a build does it. */
if (import.meta.main) {
  const [folder = ''] = process.argv.slice(2);
  // Astro reads its environment when it is imported.
  process.env.NODE_ENV = 'production';
  const { build } = await import('astro');
  await build({
    root: import.meta.dirname,
    outDir: join(folder, 'site'),
    cacheDir: join(folder, 'cache'),
    vite: { cacheDir: join(folder, 'vite') },
    configFile: false,
    logLevel: 'error',
  });
}

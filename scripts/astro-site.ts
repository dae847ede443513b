import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { claimFolder } from '../src/build/out-folder.ts';
import { writeSite } from '../src/build/write-site.ts';
import { makeAllPrivate } from '../src/disk/private.ts';
import { astroConfig } from '../src/render/astro-config.ts';
import { astroCommands } from '../src/render/integration.ts';
import { versionOf } from '../src/render/version.ts';
import { journalFolder, makeCacheFolder, ROOT } from './journal-folder.ts';
import { journalPlace, SAMPLE } from './journal-site.ts';

/** What Astro's own commands go by: `astro build` writes the journal's site, `astro dev` shows the sample journal. */
export function astroSite(): AstroInlineConfig {
  makeAllPrivate();
  const version = versionOf(ROOT);
  const config = astroConfig(ROOT);
  const shown = journalPlace(SAMPLE, { cacheFolder: makeCacheFolder('.cache/shown'), version });
  const commands = astroCommands({
    shown,
    compiledFolder: join(makeCacheFolder('.cache/compiled'), 'renderer'),
    write: async (folder, { open, clientFolder }) => {
      const cacheFolder = makeCacheFolder(folder);
      const place = journalPlace(journalFolder(), { cacheFolder, version });
      const claim = claimFolder(folder);
      const kept = { clientFolder, folder, claim, cacheFolder, place };
      await writeSite({ ...kept, renderer: () => open(place) }).finally(claim.release);
    },
  });
  return { ...config, integrations: [...(config.integrations ?? []), commands] };
}

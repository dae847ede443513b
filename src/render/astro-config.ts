import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { LOOPBACK } from '../server/host.ts';

/** Parts that are native. */
const EXTERNAL = ['satteri', 'sharp'];

/** What pages are compiled for: our own entry, which is imported and asked for pages. */
const ADAPTER: AstroIntegration = {
  name: 'between-sessions',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      // Hundreds of files of libraries take longer to find and open than what is used of them to load.
      if (command === 'build') updateConfig({ vite: { ssr: { noExternal: true } } });
    },
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'between-sessions',
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its other value is
        entrypointResolution: 'auto',
        serverEntrypoint: join(import.meta.dirname, 'entry.ts'),
        supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
      }),
  },
};

/** How Astro is to treat the pages, whoever asks for them. */
export function astroConfig(root: string): AstroInlineConfig {
  return {
    root,
    output: 'server',
    adapter: ADAPTER,
    trailingSlash: 'always',
    devToolbar: { enabled: false },
    // Coloured code has style attributes, which the policy of the pages blocks.
    markdown: { syntaxHighlight: false },
    build: { inlineStylesheets: 'never' },
    // Shorter in every element of every page than an attribute.
    scopedStyleStrategy: 'class',
    integrations: [mdx()],
    server: { host: LOOPBACK },
    vite: { build: { assetsInlineLimit: 0 }, worker: { format: 'es' }, ssr: { external: EXTERNAL } },
  };
}

import { defineConfig } from 'astro/config';

// eslint-disable-next-line no-restricted-syntax -- Astro looks for it under this name.
export default defineConfig({
  // The packages are those of the project around this one: nothing is to be kept among them.
  cacheDir: './.cache',
  trailingSlash: 'always',
});

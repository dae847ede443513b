import { defineConfig } from 'astro/config';
import { astroSite } from './scripts/astro-site.ts';

export default defineConfig(astroSite());

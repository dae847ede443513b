import { defineConfig } from 'astro/config';
import { siteConfig } from './src/integration/site-config.ts';

export default defineConfig(siteConfig());

import { QUIET_ASTRO } from '../src/render/compile.ts';
import { ROOT } from './journal-folder.ts';

// Astro reads its environment when it is imported.
Object.assign(process.env, QUIET_ASTRO, { NODE_ENV: 'development' });
const { dev } = await import('astro');
await dev({ root: ROOT });

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** Astro counts its uses and looks for a newer version unless its environment says not to before it starts. */
const QUIET = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' };

// `astro check` writes the generated types (`astro sync`) before it reads anything.
const { status } = spawnSync(process.execPath, [resolve(ROOT, 'node_modules/astro/bin/astro.mjs'), 'check'], {
  cwd: ROOT,
  env: { ...process.env, ...QUIET },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

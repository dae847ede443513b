import { constants, setPriority } from 'node:os';
import { buildBundle, buildRuntime } from './build-bundle.ts';
import type { BuildJob } from './build-in-thread.ts';
import { writeBundle } from './stored-bundle.ts';

// On Linux a thread and what it starts have a priority of their own: pages come first, the index takes what is left.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

/** What a thread of the pool does: one job at a time. */
export async function build({ bundle, language, digest, folder }: BuildJob): Promise<void> {
  const files = bundle === null ? await buildRuntime(language) : await buildBundle(bundle, language);
  await writeBundle(folder, digest, files);
}

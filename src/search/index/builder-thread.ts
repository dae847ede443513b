import { constants, setPriority } from 'node:os';
import { buildBundle, buildRuntime, type BuiltBundle } from './build-bundle.ts';
import type { BuildJob, BundleToMake } from './build-in-thread.ts';
import { withFields } from './kept-texts.ts';
import { PARTS_FILE, writeBundle } from './stored-bundle.ts';

// On Linux a thread and what it starts have a priority of their own: pages come first, the index takes what is left.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

/** What a thread of the pool does: one job at a time, for the disk or, by `make`, for whoever asked. */
export async function build({ bundle, language, digest, folder, partsFolder }: BuildJob): Promise<void> {
  if (bundle === null) return writeBundle(folder, digest, await buildRuntime(language));
  const { files, parts } = await buildBundle(await withFields(bundle));
  const content = Buffer.from(JSON.stringify(parts));
  await writeBundle(partsFolder, digest, [{ path: PARTS_FILE, content }]);
  await writeBundle(folder, digest, files);
}

export async function make({ bundle, language }: BundleToMake): Promise<BuiltBundle> {
  if (bundle === null) return { files: await buildRuntime(language), parts: null };
  return buildBundle(await withFields(bundle));
}

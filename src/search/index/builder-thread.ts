import { constants, setPriority } from 'node:os';
import type { IndexFile } from 'pagefind';
import { buildBundle, type BuiltBundle } from './build-bundle.ts';
import type { BuildJob, ToMake } from './build-in-thread.ts';
import { buildForms } from './forms.ts';
import { openKept, type BundleToBuild } from './kept-bundle.ts';
import { PARTS_FILE, writeBundle } from './stored-bundle.ts';

// On Linux a thread and what it starts have a priority of their own: pages come first, the index takes what is left.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

/** What a thread of the pool does: one job at a time, for the disk or, by `make`, for whoever asked. */
export async function build(job: BuildJob): Promise<void> {
  const { folder, partsFolder, digest } = job;
  if (job.is === 'forms') return writeBundle(folder, digest, await buildForms(job.vocabulary));
  const { files, parts } = madeBundle(job.bundle);
  const content = Buffer.from(JSON.stringify(parts));
  writeBundle(partsFolder, digest, [{ path: PARTS_FILE, content }]);
  writeBundle(folder, digest, files);
}

export async function make(job: ToMake): Promise<BuiltBundle | IndexFile[]> {
  return job.is === 'forms' ? buildForms(job.vocabulary) : madeBundle(job.bundle);
}

function madeBundle(bundle: BundleToBuild): BuiltBundle {
  return buildBundle(bundle, bundle.keptFolder === null ? null : openKept(bundle.keptFolder));
}

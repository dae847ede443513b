import { join } from 'node:path';
import { openBuilders, type Builders, type BuildJob } from './build-in-thread.ts';
import { withKept } from './kept-bundle.ts';
import { isBundle, partsFolder, type Wanted } from './wanted.ts';

export interface SearchIndexProgress {
  readonly name: string;
  readonly done: number;
  readonly of: number;
}

interface Building {
  readonly cacheFolder: string;
  readonly builders?: Builders;
  readonly onProgress?: (progress: SearchIndexProgress) => void;
}

/** Builds what is missing into the cache, by threads that are there or are started for it. */
export async function buildMissing(missing: readonly Wanted[], options: Building): Promise<void> {
  const { cacheFolder, onProgress } = options;
  const sizes = missing.map(({ source }) => (isBundle(source) ? source.records.length : 0));
  const jobs = missing.map((one, number) => ({ size: sizes[number] ?? 0, job: () => jobOf(one, cacheFolder) }));
  const bundles = sizes.filter((size) => size > 0).length;
  let done = 0;
  const report = (job: BuildJob) => {
    if (job.is === 'bundle') onProgress?.({ name: job.bundle.name, done: ++done, of: bundles });
  };
  if (jobs.length === 0) return;
  const builders = options.builders ?? openBuilders();
  try {
    await builders.build(jobs, report);
  } finally {
    if (options.builders === undefined) await builders.close();
  }
}

function jobOf(wanted: Wanted, cacheFolder: string): BuildJob {
  const { digest, folder, source } = wanted;
  const to = { digest, folder: join(cacheFolder, folder), partsFolder: join(cacheFolder, partsFolder(wanted)) };
  return isBundle(source)
    ? { is: 'bundle', bundle: withKept(source, cacheFolder), ...to }
    : { is: 'forms', vocabulary: source, ...to };
}

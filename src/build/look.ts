import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readInputs, type Inputs } from '../load/inputs.ts';
import type { JournalPlace } from '../load/load-journal.ts';
import { isAsWritten, readManifest, stampOfFolder } from './manifest.ts';
import { toBeAwaited } from './to-be-awaited.ts';

/** The folder of the search index, in that of the site. */
export const SEARCH = 'pagefind';

/** What lies in the folder of a site. */
export interface FolderAsFound {
  /** Files that do not lie there as they were written. */
  readonly altered: ReadonlySet<string>;
  /** A name for all that lies in the folder of the search index; null where there is none. */
  readonly search: string | null;
}

/** What is looked at before anything is made: all that the site is made from, and what lies in its folder. */
export interface LookJob {
  readonly place: JournalPlace;
  readonly folder: string;
  /** The file of the last build's manifest; null where nothing in the folder counts. */
  readonly manifest: string | null;
}

export interface Look {
  readonly inputs: Promise<Inputs>;
  /** Null where nothing in the folder counts. */
  readonly found: Promise<FolderAsFound | null>;
}

/** What a thread tells, one after the other. */
export type Told = { readonly inputs: Inputs } | { readonly found: FolderAsFound | null };

/** Looks at everything in this thread. */
export function look(job: LookJob): Look {
  return { inputs: Promise.resolve(readInputs(job.place)), found: Promise.resolve(lookAtFolder(job)) };
}

export function lookAtFolder({ folder, manifest }: LookJob): FolderAsFound | null {
  const before = manifest === null ? null : readManifest(manifest);
  if (before === null) return null;
  const altered = [...before.files].filter(([path, file]) => !isAsWritten(folder, path, file));
  return { altered: new Set(altered.map(([path]) => path)), search: stampOfFolder(join(folder, SEARCH)) };
}

const LOOK_THREAD = new URL('./look-thread.ts', import.meta.url);

/** The same in a thread beside this one. What that does not tell is looked at here. */
export function lookBeside(job: LookJob, file = LOOK_THREAD): Look {
  const thread = new Worker(file, { workerData: job });
  const ended = once(thread, 'exit').then(
    () => undefined,
    () => undefined,
  );
  const inputs = Promise.withResolvers<Inputs>();
  const found = Promise.withResolvers<FolderAsFound | null>();
  thread.on('message', (told: Told) => {
    if ('inputs' in told) inputs.resolve(told.inputs);
    else found.resolve(told.found);
  });
  return {
    inputs: toBeAwaited(Promise.race([inputs.promise, ended]).then((told) => told ?? readInputs(job.place))),
    found: toBeAwaited(
      Promise.race([found.promise, ended]).then((told) => (told === undefined ? lookAtFolder(job) : told)),
    ),
  };
}

import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import { SEARCH_INDEX_WORDS } from '../../messages/en/search-index.ts';
import type { IndexFile } from 'pagefind';
import type { BuiltBundle } from './build-bundle.ts';
import type { Bundle } from './bundle.ts';
import type { Vocabulary } from './forms.ts';
import { withKept, type BundleToBuild } from './kept-bundle.ts';

/** What a thread makes. */
export type ToMake =
  { readonly is: 'bundle'; readonly bundle: BundleToBuild } | { readonly is: 'forms'; readonly vocabulary: Vocabulary };

/** The same, and where to write it. */
export type BuildJob = ToMake & { readonly digest: string; readonly folder: string; readonly partsFolder: string };

/** A job that is asked for shortly before a thread is free: the words of very many notes are not all made at once. */
export interface LaterJob {
  /** The larger takes the longer. */
  readonly size: number;
  readonly job: () => BuildJob;
}

/** Each thread holds one bundle in memory: more of them are not worth it. */
const MOST_THREADS = 4;

/** So many wait for a thread, which else would wait for this one while that makes a page. */
const READY = 1;

/** One core is left to the pages, which are made meanwhile. */
const CORES = availableParallelism() - 1;

/** Pagefind never answers when its service was killed. All words of a lifetime take it about a second. */
const LONGEST_BUILD_MILLISECONDS = 5 * 60 * 1000;
/** A thread that has nothing to do for so long ends. */
const IDLE_MILLISECONDS = 30_000;

/** Threads that build what search needs: this one renders meanwhile. */
export interface Builders {
  /** Builds all, several at once, the largest first. Throws the first error. */
  readonly build: (jobs: readonly LaterJob[], onBuilt: (job: BuildJob) => void) => Promise<void>;
  /** Builds bundles and gives them, in their order; nothing is written. */
  readonly makeBundles: (bundles: readonly Bundle[]) => Promise<BuiltBundle[]>;
  /** Builds Pagefind's index of words; nothing is written. */
  readonly makeForms: (vocabularies: readonly Vocabulary[]) => Promise<IndexFile[][]>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

/** Starts a thread at once, so that it is ready when there is something to build, and others when there is more. */
export function openBuilders(): Builders {
  const maxThreads = Math.min(Math.max(1, CORES), MOST_THREADS);
  const filename = new URL('./builder-thread.ts', import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: 1, maxThreads, idleTimeout: IDLE_MILLISECONDS });
  // Those that wait their turn wait for the others.
  const signalFor = ({ length }: readonly unknown[]) =>
    AbortSignal.timeout(LONGEST_BUILD_MILLISECONDS * Math.ceil(length / maxThreads));
  const make = async <Made>(all: readonly ToMake[]) => {
    const run = { pool, signal: signalFor(all), name: 'make' } as const;
    return (await Promise.all(all.map((one) => runJob(one, run)))) as Made[];
  };
  return {
    build: async (jobs, onBuilt) => {
      const waiting = jobs.toSorted((a, b) => b.size - a.size);
      const run = { pool, signal: signalFor(jobs), name: 'build' } as const;
      const buildOn = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const job = next.job();
          await runJob(job, run);
          onBuilt(job);
        }
      };
      await Promise.all(Array.from({ length: maxThreads + READY }, buildOn));
    },
    makeBundles: (bundles) =>
      make<BuiltBundle>(bundles.map((bundle) => ({ is: 'bundle', bundle: withKept(bundle, null) }))),
    makeForms: (vocabularies) => make<IndexFile[]>(vocabularies.map((vocabulary) => ({ is: 'forms', vocabulary }))),
    close: () => pool.destroy(),
  };
}

interface Run {
  readonly pool: Tinypool;
  readonly signal: AbortSignal;
  /** What the thread does. */
  readonly name: 'build' | 'make';
}

async function runJob(job: ToMake, { pool, signal, name }: Run): Promise<unknown> {
  try {
    return await pool.run(job, { signal, name });
  } catch (error) {
    throw signal.aborted ? new Error(SEARCH_INDEX_WORDS.noAnswer) : error;
  }
}

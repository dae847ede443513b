import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PageJob } from './page-thread.ts';
import type { PageHelp } from './write-pages.ts';

/** More notes take more memory to read a second time than the time is worth. */
const MOST_NOTES = 20_000;

/** A thread that makes pages; null where none should. */
export function helpWithPages(notes: number, job: Omit<PageJob, 'work'>): PageHelp | null {
  if (notes > MOST_NOTES || availableParallelism() < 2) return null;
  return async (work, onWritten) => {
    const workerData: PageJob = { ...job, work };
    const thread = new Worker(new URL('./page-thread.ts', import.meta.url), { workerData });
    thread.on('message', onWritten);
    // What it did not make is made by whoever asked.
    await once(thread, 'exit').catch(() => undefined);
  };
}

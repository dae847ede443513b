import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PackedFile } from '../format/pack.ts';
import type { SealedSite, SiteToSeal } from './seal-site.ts';

/** Where something sealed is written. */
export interface SealedPlace {
  readonly path: string;
  readonly is: 'file' | 'folder';
}

/** What a thread is told when it begins. */
export interface ThreadTask extends Omit<SiteToSeal, 'files' | 'output' | 'onProving'> {
  readonly place: SealedPlace;
}

/** A file of the site, or that there are no more. */
export type ToThread = PackedFile | 'end';
export type FromThread = 'proving' | { readonly sealed: SealedSite };

interface ToSeal extends ThreadTask, Pick<SiteToSeal, 'files' | 'onProving'> {}

/**
 * Seals a site in a thread of its own, so that pages are made meanwhile, and what is sealed does not lie in the memory that
 * holds the notes. Throws the error of either.
 */
export async function sealInThread({ files, onProving, ...task }: ToSeal): Promise<SealedSite> {
  const thread = new Worker(new URL('./sealing-thread.ts', import.meta.url), { workerData: task satisfies ThreadTask });
  const sealed = Promise.withResolvers<SealedSite>();
  thread.on('message', (message: FromThread) => {
    if (message === 'proving') onProving();
    else sealed.resolve(message.sealed);
  });
  thread.once('error', sealed.reject);
  const ended = once(thread, 'exit');
  try {
    await Promise.race([sendAll(files, thread), sealed.promise]);
    return await sealed.promise;
  } finally {
    await thread.terminate();
    await ended;
  }
}

async function sendAll(files: AsyncIterable<PackedFile>, thread: Worker): Promise<void> {
  for await (const file of files) thread.postMessage(file satisfies ToThread, [file.bytes.buffer]);
  thread.postMessage('end' satisfies ToThread);
}

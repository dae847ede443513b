import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { listFiles, readBytes } from '../read/folder/files.ts';
import { layoutOf } from '../read/place/layout.ts';
import { NOTE_FILE } from '../read/folder/note-file.ts';
import { readSettings } from '../read/settings/read-settings.ts';
import type { ParseCache, Parsed } from './parse-cache.ts';
import { claimedFromFront, sharedWork } from './shared-work.ts';

/** Fewer files are parsed before a thread is ready. */
const FEWEST_FILES = 1500;

/**
 * Parses the files of a folder of which nothing is kept, in this thread and in one beside it. The folder is read as always
 * afterwards, and finds them in the cache. Where the thread cannot do its part, that does it too.
 */
export async function parseAhead(folder: string, cache: ParseCache, parserThread: string): Promise<void> {
  if (!cache.isEmpty) return;
  const files = listFiles(folder, () => false).filter(({ path, is }) => is === 'file' && NOTE_FILE.test(path));
  if (files.length < FEWEST_FILES) return;
  const layout = layoutOf(readSettings(folder).settings.layout);
  const work = sharedWork(files.map(({ path }) => path));
  const thread = new Worker(parserThread, { workerData: { folder, work } });
  thread.on('message', (parsed: readonly Parsed[]) => cache.offer(parsed));
  const ended = once(thread, 'exit').catch(() => undefined);
  for (let paths = claimedFromFront(work); paths.length > 0; paths = claimedFromFront(work))
    for (const path of paths) {
      const bytes = readBytes(folder, path);
      if (bytes instanceof Uint8Array) cache.parse(path, bytes, layout);
    }
  await ended;
}

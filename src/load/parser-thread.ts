import { parentPort, workerData } from 'node:worker_threads';
import { digestOf } from '../notes/digest.ts';
import { readBytes } from '../read/folder/files.ts';
import { parseNote } from '../read/read-note.ts';
import { claimedFromEnd, type SharedWork } from './shared-work.ts';
import { withoutBody, type Parsed } from './parse-cache.ts';

/** What a thread does that parses files beside another: it takes them from the end of the list, until the two meet. */
const { folder, work } = workerData as { readonly folder: string; readonly work: SharedWork };

for (let paths = claimedFromEnd(work); paths.length > 0; paths = claimedFromEnd(work)) {
  const parsed = paths.flatMap((path): Parsed[] => {
    const bytes = readBytes(folder, path);
    return bytes instanceof Uint8Array ? [[digestOf(path, bytes), withoutBody(parseNote(path, bytes))]] : [];
  });
  parentPort?.postMessage(parsed);
}

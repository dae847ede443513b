import { parentPort, workerData } from 'node:worker_threads';
import { readBytes } from '../read/folder/files.ts';
import { layoutOf } from '../read/place/layout.ts';
import { readSettings } from '../read/settings/read-settings.ts';
import { parseKey, withoutBody, type Parsed } from './parse-cache.ts';
import { parseOne } from './parse-one.ts';
import { claimedFromEnd, type SharedWork } from './shared-work.ts';

/** What a thread does that parses files beside another: it takes them from the end of the list, until the two meet. */
const { folder, work } = workerData as { readonly folder: string; readonly work: SharedWork };
const layout = layoutOf(readSettings(folder).settings.layout);

for (let paths = claimedFromEnd(work); paths.length > 0; paths = claimedFromEnd(work)) {
  const parsed = paths.flatMap((path): Parsed[] => {
    const bytes = readBytes(folder, path);
    if (!(bytes instanceof Uint8Array)) return [];
    return [[parseKey(path, bytes, layout), withoutBody(parseOne(path, bytes, layout))]];
  });
  parentPort?.postMessage(parsed);
}

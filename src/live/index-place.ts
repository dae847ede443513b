import { join } from 'node:path';
import { buildAhead, indexBundles } from '../search/index/index-bundles.ts';
import { openMemoryIndex, type IndexMaking } from '../search/index/memory-index.ts';
import type { SearchRecord } from '../search/index/record.ts';
import { locate } from '../server/locate.ts';
import { SCRIPT_TYPE, type Found } from '../server/site-server.ts';

/** Where the search index of a journal that is being written lies. */
export interface IndexPlace {
  readonly index: (records: readonly SearchRecord[], making: IndexMaking) => Promise<unknown>;
  /** Builds what an index of these records will need, so that making it takes no time then. */
  readonly buildAhead: (records: readonly SearchRecord[], making: IndexMaking) => Promise<void>;
  /** The file of the index at a path. */
  readonly find: (path: string) => Promise<Found>;
}

/** In the folder of what is kept, so that the next program need not build it. */
export function indexOnDisk(cacheFolder: string): IndexPlace {
  const folders = { folder: join(cacheFolder, 'pagefind'), cacheFolder: join(cacheFolder, 'search') };
  let isOurs = false;
  return heldBack({
    index: async (records, making) => {
      await indexBundles(records, { ...folders, ...making, keepsLast: isOurs });
      isOurs = true;
    },
    buildAhead: (records, making) => buildAhead(records, { ...folders, ...making }),
    find: (path) => locate(folders.folder, `/${path}`),
  });
}

/**
 * Whoever searches before there is an index waits for it. What another program has left may be of notes that are closed by
 * now, or of another journal: nothing of it is found.
 */
function heldBack(place: IndexPlace): IndexPlace {
  const first = Promise.withResolvers<null>();
  let isMade = false;
  return {
    ...place,
    index: async (records, making) => {
      try {
        await place.index(records, making);
        isMade = true;
      } finally {
        first.resolve(null);
      }
    },
    find: async (path) => {
      await first.promise;
      return isMade ? place.find(path) : { is: 'nothing' };
    },
  };
}

const JSON_TYPE = 'application/json';
const OTHER_TYPE = 'application/octet-stream';

/** In the memory of this program alone. */
export function indexInMemory(): IndexPlace {
  const { index, buildAhead: build, fileAt } = openMemoryIndex();
  return heldBack({
    index,
    buildAhead: build,
    find: (path) => {
      const bytes = fileAt(path);
      const type = path.endsWith('.js') ? SCRIPT_TYPE : path.endsWith('.json') ? JSON_TYPE : OTHER_TYPE;
      return Promise.resolve(bytes === null ? { is: 'nothing' } : { is: 'bytes', bytes, type });
    },
  });
}

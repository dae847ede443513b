import type { LoadedJournal } from '../render/entry.ts';
import { SEARCH_BASE } from '../search/shared/bundle-list.ts';
import { folderAddress, locate, partsOf } from '../server/locate.ts';
import type { Found, ServedSite } from '../server/site-server.ts';
import type { IndexPlace } from './index-place.ts';
import type { OpenPages } from './open-pages.ts';

/** The pages of a journal, by their addresses. */
export interface PagesAt {
  readonly hasPage: (address: string) => boolean;
  readonly pageAt: (address: string) => Promise<string>;
}

interface Places extends PagesAt {
  readonly pages: OpenPages;
  /** Styles, scripts and pictures of the program. */
  readonly clientFolder: string;
  readonly search: IndexPlace;
  readonly journal: () => LoadedJournal;
}

const NOT_FOUND = '/404/';
const PICTURES_BASE = '/pictures/';
const PICTURE_TYPE = 'image/webp';

/** What stands at the addresses of a journal that is being written: the same as in its built site, and what makes pages follow. */
export function findIn({ hasPage, pageAt, pages, journal, clientFolder, search }: Places): ServedSite {
  const pictureAt = async (name: string): Promise<Found> => {
    const { pictures, picturesFolder, heldPicture } = journal();
    if (!pictures.includes(name)) return { is: 'nothing' };
    if (picturesFolder !== null) return locate(picturesFolder, `/${name}`);
    const bytes = heldPicture(name);
    return bytes === null ? { is: 'nothing' } : { is: 'bytes', bytes, type: PICTURE_TYPE };
  };
  return {
    find: async (path) => {
      const address = addressOf(path);
      if (address === null) return { is: 'nothing' };
      if (hasPage(address) && address !== NOT_FOUND) {
        if (!path.endsWith('/')) return { is: 'moved', to: folderAddress(partsOf(path) ?? []) };
        return { is: 'page', html: pages.withScript(await pageAt(address)) };
      }
      if (path.startsWith(PICTURES_BASE)) return pictureAt(path.slice(PICTURES_BASE.length));
      if (path.startsWith(SEARCH_BASE)) return search.find(path.slice(SEARCH_BASE.length));
      return pages.find(path) ?? locate(clientFolder, path);
    },
    notFound: async () => pages.withScript(await pageAt(NOT_FOUND)),
  };
}

/** The page that a reader of a path is shown: that which stands there, or the one that says that there is none. */
export async function pageShownAt(path: string, { hasPage, pageAt }: PagesAt): Promise<string> {
  const address = addressOf(path);
  return pageAt(address !== null && hasPage(address) ? address : NOT_FOUND);
}

/** The address that a path means; null where it can be none. */
function addressOf(path: string): string | null {
  const parts = partsOf(path);
  if (parts === null) return null;
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

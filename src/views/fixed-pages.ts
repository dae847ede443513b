import { GUIDE_PAGES } from '../messages/en/guide.ts';
import { onePage } from './pages-of.ts';

/** The page that says that there is none at an address. */
export const notFoundPage = onePage('/404/', () => 'not-found');

export const searchPage = onePage('/search/', () => 'search');

/** Pages of the guide that are text themselves. */
export const guidePages = GUIDE_PAGES.map(([address]) => onePage(address, () => 'guide'));

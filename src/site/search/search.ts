import { onePage } from '../shell/pages-of.ts';

/** The page of search, whose script does the rest. */
export const searchPage = onePage('/search/', () => 'search');

import { onePage } from '../shell/pages-of.ts';

/** The page that says that there is none at an address. */
export const notFoundPage = onePage('/404/', () => 'not-found');

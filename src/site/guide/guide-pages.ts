import { GUIDE_PAGES } from '../../messages/en/guide.ts';
import { onePage } from '../shell/pages-of.ts';

/** Pages of the guide that are text themselves. */
export const guidePages = GUIDE_PAGES.map(([address]) => onePage(address, () => 'guide'));

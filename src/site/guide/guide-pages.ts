import { GUIDE_PAGES, GUIDE_PROGRAMS } from '../../messages/en/guide.ts';
import { onePage } from '../shell/pages-of.ts';
import { addressOfProgram } from './guide-place.ts';

const ADDRESSES = [...GUIDE_PAGES.map(([address]) => address), ...GUIDE_PROGRAMS.map(addressOfProgram)];

/** Pages of the guide that are text themselves. */
export const guidePages = ADDRESSES.map((address) => onePage(address, () => 'guide'));

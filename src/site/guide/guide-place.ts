import {
  GUIDE_KINDS,
  GUIDE_PAGES,
  GUIDE_PROGRAMS,
  GUIDE_WORDS,
  PROGRAM_WORDS,
  PROGRAMS_PAGE,
  type GuideProgram,
} from '../../messages/en/guide.ts';
import type { PageLink, PagePlace } from '../shell/page-place.ts';

const GUIDE = '/guide/';

export function addressOfProgram({ name }: GuideProgram): string {
  return `${PROGRAMS_PAGE}${name}/`;
}

/** Pages of the guide that stand in its navigation, in their order. */
const PAGES: readonly PageLink[] = [
  ...GUIDE_PAGES.map(([address, words]) => ({ address, words })),
  ...GUIDE_KINDS.map(({ slug, title }) => ({ address: `${GUIDE}${slug}/`, words: title })),
];

const PROGRAMS: readonly PageLink[] = GUIDE_PROGRAMS.map((program) => ({
  address: addressOfProgram(program),
  words: PROGRAM_WORDS.from(program.title),
}));

/** Where a page of the guide lies: a program's below the page of all of them, beside the other programs. */
export function guidePlace(address: string, here: string): PagePlace {
  const isProgram = PROGRAMS.some((page) => page.address === address);
  const beside = isProgram ? PROGRAMS : PAGES;
  const index = beside.findIndex((page) => page.address === address);
  const above = [GUIDE, ...(isProgram ? [PROGRAMS_PAGE] : [])].filter((one) => one !== address);
  return {
    above: above.map((one) => ({ address: one, words: one === GUIDE ? GUIDE_WORDS.title : titleOf(one) })),
    here,
    earlier: beside[index - 1] ?? null,
    later: beside[index + 1] ?? null,
  };
}

function titleOf(address: string): string {
  return PAGES.find((page) => page.address === address)?.words ?? '';
}

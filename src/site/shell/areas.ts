import { SITE_WORDS } from '../../messages/en/site.ts';

/** A part of the site: a word of the navigation, and the pages that it leads to. */
export type Area = (typeof SITE_WORDS.areas)[number];

/** A page of the navigation as a page at `here` shows it. */
export interface AreaLink {
  readonly address: string;
  readonly words: string;
  /** For `aria-current`: this page itself, or one above it. */
  readonly current: 'page' | 'true' | undefined;
}

/** The links to all parts, with the one that `here` lies in marked. */
export function areaLinks(here: string): AreaLink[] {
  return SITE_WORDS.areas.map((area) => linkTo(area, here, area === areaOf(here)));
}

/** The pages of the part that `here` lies in; none where it has but one. */
export function partLinks(here: string): AreaLink[] {
  const parts = areaOf(here)?.parts ?? [];
  const lying = parts.filter(({ address }) => here.startsWith(address));
  // `/habits/sleep/` lies below `/habits/` too.
  const nearest = lying.toSorted((a, b) => b.address.length - a.address.length)[0];
  return parts.map((part) => linkTo(part, here, part === nearest));
}

/** Links to pages beside the parts, such as help. */
export function linksBeside(pages: readonly Pick<Area, 'address' | 'words'>[], here: string): AreaLink[] {
  return pages.map((page) => linkTo(page, here, here.startsWith(page.address)));
}

/** Which links of the navigation are marked on a page at `here`, as one word: of two pages with the same, it looks the same. */
export function stateOfLinks(here: string): string {
  const links = [
    ...areaLinks(here),
    ...partLinks(here),
    ...linksBeside([...SITE_WORDS.beside, SITE_WORDS.guide], here),
  ];
  return links.map(({ address, current }) => (current ? `${current} ${address}` : '')).join();
}

function linkTo({ address, words }: Pick<Area, 'address' | 'words'>, here: string, isHere: boolean): AreaLink {
  return { address, words, current: here === address ? 'page' : isHere ? 'true' : undefined };
}

function areaOf(here: string): Area | undefined {
  return SITE_WORDS.areas.find(
    ({ address, parts, under }) =>
      [...parts.map((part) => part.address), ...under, ...(address === '/' ? [] : [address])].some((one) =>
        here.startsWith(one),
      ) || here === address,
  );
}
